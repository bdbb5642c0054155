import type { Board } from '../board';

// The employer's name comes with its stars. 2026-10
const glassdoor: Board = {
  id: 'glassdoor',
  host: /(?:^|\.)glassdoor\.[a-z.]{2,6}$/,
  examples: ['https://www.glassdoor.com/job-listing/baker-JV_IC1.htm?jl=1009876543'],
  title: ['[data-test="job-title"]', '[id^="jd-job-title"]'],
  company: ['[data-test="employer-name"]', '[class*="EmployerProfile_"]'],
  place: ['[data-test="location"]'],
  description: ['[class*="JobDetails_jobDescription"]'],
};

export default glassdoor;
