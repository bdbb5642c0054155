import type { Board } from '../board';

const oracle: Board = {
  id: 'oracle',
  host: /(?:^|\.)oraclecloud\.com$/,
  mark: '.job-details__description-content',
  examples: ['https://tern.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/job/4711001'],
  title: ['.job-details__title'],
  company: [],
  description: ['.job-details__description-content'],
};

export default oracle;
