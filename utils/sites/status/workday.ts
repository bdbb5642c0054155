import { all } from '../pick';
import { line } from '../text';
import { companyIn, said } from './parts';
import type { StatusSite } from './site';

// `data-automation-id` is what Workday's own tests use, and has stayed. Words of a state are each employer's.
const keys = {
  row: [
    '[data-automation-id=applicationsSectionHeading] tr[data-automation-id=taskListRow]', // 2026-04
    'tr[data-automation-id=taskListRow]', // 2025-11
  ],
  role: ['[data-automation-id=applicationTitle]', 'th[scope=row]'], // 2026-04
  status: ['[data-automation-id=applicationStatus]', 'td:nth-of-type(2)'], // 2026-04
  company: ['[data-automation-id=headerTitle]'], // 2026-04
};

export default {
  id: 'workday',
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  examples: [
    'https://northwind.wd5.myworkdayjobs.com/en-US/External/userHome',
    'https://wd3.myworkdaysite.com/de-DE/recruiting/northwind/Jobs/userHome',
  ],
  elsewhere: ['https://northwind.wd5.myworkdayjobs.com/en-US/External/job/Oslo/Analyst_JR1'],
  keys,
  empty: ['[data-automation-id=noApplications]'], // 2025-11
  signs: '[data-automation-id=applicationsSectionHeading]',

  here: ({ pathname }) => /\/userHome\/?$/i.test(pathname),

  find: (page) => all(page, keys.row),

  read(row, page) {
    const role = said(row, keys.role);
    const [state] = all(row, keys.status);
    if (!role || !state) return undefined;
    const [number, , date] = [...row.querySelectorAll('td')].map((cell) => line(cell));
    // The second tab holds what is over, whatever it is called in the person's language. 2026-04
    const ended = row.closest('[role=tabpanel]')?.id.endsWith('1');
    const [tenant = ''] = new URL(page.URL).hostname.split('.');
    return {
      ref: number || undefined,
      role,
      company: companyIn(said(page, keys.company)) ?? (/^wd\d+$/.test(tenant) ? undefined : tenant),
      status: line(state) || undefined,
      under: ended ? 'ended' : undefined,
      applied: date || undefined,
      spot: state,
    };
  },
} satisfies StatusSite;
