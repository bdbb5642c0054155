import type { Board } from '../board';

const naukri: Board = {
  id: 'naukri',
  host: /(?:^|\.)naukri\.com$/,
  examples: ['https://www.naukri.com/job-listings-baker-tern-oslo-2-to-4-years-101126000001'],
  title: ['h1[class*="jd-header-title"]'],
  company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
  place: ['[class*="jhc__location"]'],
  description: ['[class*="JD-section"]', '[class*="dang-inner-html"]'],
};

export default naukri;
