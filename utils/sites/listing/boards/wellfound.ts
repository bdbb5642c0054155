import type { Board } from '../board';

const wellfound: Board = {
  id: 'wellfound',
  host: /(?:^|\.)wellfound\.com$/,
  examples: ['https://wellfound.com/jobs/4711001-baker'],
  title: ['h1'],
  company: [],
  description: ['[data-test="JobDescription"]'],
};

export default wellfound;
