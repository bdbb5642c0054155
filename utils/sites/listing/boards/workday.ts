import type { Board } from '../board';

const workday: Board = {
  id: 'workday',
  host: /(?:^|\.)(?:myworkdayjobs|myworkdaysite)\.com$/,
  mark: '[data-automation-id="jobPostingDescription"]',
  examples: ['https://tern.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Baker_JR-0104977'],
  title: ['[data-automation-id="jobPostingHeader"]', '[data-automation-id="jobTitleHeading"]'],
  company: ['[data-automation-id="headerTitle"]'],
  place: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
  description: ['[data-automation-id="jobPostingDescription"]'],
  slug: 'subdomain',
};

export default workday;
