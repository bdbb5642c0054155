import { all } from '../pick';
import { leaves } from './parts';
import type { StatusSite } from './site';

// A row is one link whose lines are company, role, state and the day of the state, in this order.
const keys = {
  row: [
    'main a[href*="/jobs/applications/"]', // 2026-06
    'a[href*="/jobs/applications/"]',
  ],
};

export default {
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['https://wellfound.com/*'],
  examples: ['https://wellfound.com/jobs/applications', 'https://wellfound.com/jobs/applications/archived'],
  elsewhere: ['https://wellfound.com/jobs', 'https://wellfound.com/jobs/12345-frontend-engineer'],
  keys,
  empty: [],

  here: ({ pathname }) => /^\/jobs\/applications(\/|$)/.test(pathname),

  find: (page) => all(page, keys.row).filter((row) => /\d/.test(row.getAttribute('href') ?? '')),

  read(row) {
    const [company, role, status, said] = leaves(row).map(({ words }) => words);
    if (!role || !status) return undefined;
    const ref = /\/jobs\/applications\/([\w-]+)/.exec(row.getAttribute('href') ?? '')?.[1];
    return { ref, role, company, status, said, spot: row };
  },
} satisfies StatusSite;
