import type { Board } from '../board';

const ashby: Board = {
  id: 'ashby',
  host: /(?:^|\.)ashbyhq\.com$/,
  examples: ['https://jobs.ashbyhq.com/tern/0f8fad5b-d9cb-469f-a165-70867728950e'],
  title: ['h1[class*="ashby-job-posting-heading"]', 'h1'],
  company: [],
  description: ['.ashby-job-posting-right-pane [class*="descriptionText"]', '[class*="descriptionText"]'],
  slug: /ashbyhq\.com\/([^/?]+)/,
};

export default ashby;
