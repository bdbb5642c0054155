import type { Board } from '../board';

const personio: Board = {
  id: 'personio',
  host: /(?:^|\.)jobs\.personio\.(?:de|com)$/,
  examples: ['https://tern.jobs.personio.de/job/4711001'],
  title: ['h1'],
  company: [],
  description: ['[class*="job-description"]'],
  slug: 'subdomain',
};

export default personio;
