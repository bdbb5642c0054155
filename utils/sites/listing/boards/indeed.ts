import type { Board } from '../board';

// On a page of results the title ends in a note for screen readers (see `unsaid`). 2026-08
const indeed: Board = {
  id: 'indeed',
  host: /(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
  examples: [
    'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2',
    'https://www.indeed.com/jobs?q=baker&vjk=54f1f8af68d722d2',
  ],
  title: ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'],
  company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
  place: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'],
  description: ['#jobDescriptionText'],
};

export default indeed;
