import type { Board } from '../board';

// Signed in since 2026: hashed class names, so screens and component keys. Signed in before, and guests: classes. 2026-10
const linkedin: Board = {
  id: 'linkedin',
  host: /(?:^|\.)linkedin\.com$/,
  mark: '.top-card-layout__title.topcard__title',
  examples: [
    'https://www.linkedin.com/jobs/view/4411867124/',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=3900000001',
    'https://au.linkedin.com/jobs/view/baker-at-tern-4411867124',
  ],
  pane: ['[data-sdui-screen*="JobDetails"]', '.jobs-search__job-details--container', '.jobs-details'],
  title: [
    '[data-sdui-screen*="JobDetails"] a[href*="/jobs/view/"]',
    '.job-details-jobs-unified-top-card__job-title',
    '.jobs-unified-top-card__job-title',
    '.top-card-layout__title',
  ],
  company: [
    '[aria-label^="Company, "] ~ a',
    '[data-sdui-screen*="JobDetails"] a[href*="/company/"]',
    '.job-details-jobs-unified-top-card__company-name',
    '.jobs-unified-top-card__company-name',
    '.topcard__org-name-link',
    '.topcard__flavor',
  ],
  place: [
    '.topcard__flavor--bullet',
    '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
    '.job-details-jobs-unified-top-card__bullet',
  ],
  description: [
    '[componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
    '[componentkey^="JobDetails_AboutTheJob_"]',
    '#job-details',
    '.jobs-description__content',
    '.jobs-box__html-content',
    '.show-more-less-html__markup',
    '.description__text',
  ],
};

export default linkedin;
