import type { Board } from '../board';

// The listing is in a frame of the same address.
const icims: Board = {
  id: 'icims',
  host: /(?:^|\.)icims\.com$/,
  mark: '.iCIMS_JobContent',
  examples: ['https://careers-tern.icims.com/jobs/4711/baker/job'],
  title: ['.iCIMS_Header h1', '.iCIMS_Header'],
  company: [],
  description: ['.iCIMS_JobContent'],
  slug: 'subdomain',
};

export default icims;
