import type { Board } from '../board';

const teamtailor: Board = {
  id: 'teamtailor',
  host: /(?:^|\.)teamtailor\.com$/,
  examples: ['https://tern.teamtailor.com/jobs/4711001-baker'],
  title: ['h1'],
  company: [],
  description: ['.prose', '[data-controller*="job-ad"]'],
  slug: 'subdomain',
};

export default teamtailor;
