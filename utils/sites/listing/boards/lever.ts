import type { Board } from '../board';

// The logo is described as "Tern logo". Its lists stand beside the description, in sections of their own. 2026
const lever: Board = {
  id: 'lever',
  host: /(?:^|\.)lever\.co$/,
  examples: ['https://jobs.lever.co/tern/0f8fad5b-d9cb-469f-a165-70867728950e'],
  title: ['.posting-headline h2'],
  company: ['.main-header-logo img[alt]'],
  place: ['.posting-categories .location', '.location'],
  description: [
    '[data-qa="job-description"], .section-wrapper .section:not(.last-section-apply), [data-qa="closing-description"]',
    '.section-wrapper',
  ],
  slug: /lever\.co\/([^/?]+)/,
};

export default lever;
