import type { Board } from '../board';

// The company stands in the page's title only. 2026-04
const jobscz: Board = {
  id: 'jobscz',
  host: /(?:^|\.)jobs\.cz$/,
  examples: ['https://www.jobs.cz/rpd/2000317273/'],
  title: ['h1'],
  company: [],
  description: ['[data-jobad="body"]'],
};

export default jobscz;
