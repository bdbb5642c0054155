import { all } from '../pick';
import { isApplied, said } from './parts';
import type { StatusSite } from './site';

// Two layouts are about. Red is also the colour of "Job closed or expired": words are read, colour never.
const keys = {
  row: [
    'li:has([data-testid=jobStatusDateShort])', // 2026-10
    '.atw-AppCard[data-jobkey]', // 2026-03
  ],
  status: [
    'header > div:first-child span', // 2026-10
    '.atw-StatusTag-description', // 2026-03
  ],
  role: [
    'header [role=heading] a', // 2026-10
    '.atw-JobInfo-jobTitle', // 2026-03
    '[role=heading] a',
  ],
  company: [
    'header [role=heading] + div > span:first-child', // 2026-10
    '.atw-JobInfo-companyLocation span', // 2026-03
  ],
  date: ['[data-testid=jobStatusDateShort]'], // 2026-10
};

export default {
  id: 'indeed',
  name: 'Indeed',
  matches: ['https://myjobs.indeed.com/*'],
  examples: ['https://myjobs.indeed.com/applied', 'https://myjobs.indeed.com/archived?from=home'],
  elsewhere: ['https://myjobs.indeed.com/saved'],
  keys,
  empty: [],

  here: ({ pathname }) => !/^\/saved\b/.test(pathname),

  find: (page) => all(page, keys.row),

  read(row) {
    const [link] = all(row, keys.role);
    const [state] = all(row, keys.status);
    // A line for screen readers stands inside the link: "job description opens in a new window".
    const role = said(row, keys.role, 'span');
    if (!link || !role || !state) return undefined;
    const date = said(row, keys.date);
    const key = /[?&]jk=([\da-f]+)/i.exec(link.getAttribute('href') ?? '')?.[1];
    return {
      ref: key ?? row.getAttribute('data-jobkey') ?? undefined,
      role,
      company: said(row, keys.company),
      status: said(row, keys.status),
      ...(date && (isApplied(date) ? { applied: date } : { said: date })),
      spot: state,
    };
  },
} satisfies StatusSite;
