import type { Board } from '../board';

// Ids are generated: only their ends stay.
const taleo: Board = {
  id: 'taleo',
  host: /(?:^|\.)taleo\.net$/,
  path: /jobdetail|jobapply/i,
  examples: ['https://tern.taleo.net/careersection/2/jobdetail.ftl?job=4711001'],
  title: ['[id$="reqTitleLinkAction.row1"]', '.titlepage'],
  company: [],
  description: ['.editablesection', '.contentlinepanel'],
  slug: 'subdomain',
};

export default taleo;
