import type { Board } from '../board';

const stepstone: Board = {
  id: 'stepstone',
  host: /(?:^|\.)(?:stepstone\.[a-z]{2}|totaljobs\.com)$/,
  examples: [
    'https://www.stepstone.de/stellenangebote--Baker-Oslo-Tern--10000001-inline.html',
    'https://www.totaljobs.com/job/baker/tern-job104711001',
  ],
  title: ['[data-at="header-job-title"]'],
  company: ['[data-at="metadata-company-name"]'],
  place: ['[data-at="metadata-location"]'],
  description: ['[data-at^="section-text-"]', '[data-at="job-ad-content"]'],
};

export default stepstone;
