import type { Board } from '../board';

const recruitee: Board = {
  id: 'recruitee',
  host: /(?:^|\.)recruitee\.com$/,
  examples: ['https://tern.recruitee.com/o/baker'],
  title: ['h1'],
  company: [],
  description: ['[class*="job-description"]'],
  slug: 'subdomain',
};

export default recruitee;
