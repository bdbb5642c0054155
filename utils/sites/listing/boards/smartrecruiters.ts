import type { Board } from '../board';

const smartrecruiters: Board = {
  id: 'smartrecruiters',
  host: /(?:^|\.)smartrecruiters\.com$/,
  examples: ['https://jobs.smartrecruiters.com/Tern/743999700000001-baker'],
  title: ['h1.job-title', '[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
  place: ['[itemprop="jobLocation"] [itemprop="addressLocality"]', '[itemprop="address"]'],
  description: ['[itemprop="description"]', '.job-sections'],
  slug: /jobs\.smartrecruiters\.com\/([^/?]+)/,
};

export default smartrecruiters;
