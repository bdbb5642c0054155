import type { Board } from '../board';

const ziprecruiter: Board = {
  id: 'ziprecruiter',
  host: /(?:^|\.)ziprecruiter\.[a-z.]{2,6}$/,
  examples: ['https://www.ziprecruiter.com/c/Tern/Job/Baker/-in-Oslo?jid=4711001'],
  title: ['h1.job_title', 'h1'],
  company: ['.hiring_company', '[data-testid="job-details-company"]'],
  description: ['.job_description', '[data-testid="job-description"]'],
  slug: /ziprecruiter\.[^/]+\/c\/([^/?]+)/,
};

export default ziprecruiter;
