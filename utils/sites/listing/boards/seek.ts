import type { Board } from '../board';

// Its hooks are one family of attributes; which of them stands where was not seen live.
const seek: Board = {
  id: 'seek',
  host: /(?:^|\.)(?:seek\.com\.au|seek\.co\.nz|jobstreet\.com(?:\.[a-z]{2})?)$/,
  examples: ['https://www.seek.com.au/job/70000001'],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  place: ['[data-automation="job-detail-location"]'],
  description: ['[data-automation="jobAdDetails"]'],
};

export default seek;
