import type { Board } from '../board';

const workable: Board = {
  id: 'workable',
  host: /(?:^|\.)workable\.com$/,
  examples: ['https://apply.workable.com/tern/j/0A1B2C3D4E/'],
  title: ['[data-ui="job-title"]'],
  company: [],
  place: ['[data-ui="job-location"]'],
  description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  slug: /apply\.workable\.com\/([^/?]+)/,
};

export default workable;
