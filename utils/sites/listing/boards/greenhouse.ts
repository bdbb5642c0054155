import type { Board } from '../board';

const greenhouse: Board = {
  id: 'greenhouse',
  host: /(?:^|\.)greenhouse\.io$/,
  mark: '.job__title + .job__description, .job-post .job__description',
  examples: [
    'https://job-boards.greenhouse.io/tern/jobs/4908496101',
    'https://boards.greenhouse.io/embed/job_app?for=tern&token=4908496101',
  ],
  title: ['.job__title h1', 'h1.section-header', '.app-title'],
  company: ['.company-name'],
  place: ['.job__location', '.location'],
  description: ['.job__description', '#content'],
  slug: /greenhouse\.io\/(?:embed\/job_app\?(?:.*&)?for=)?(?!embed)([^/?&]+)/,
};

export default greenhouse;
