import { all } from '../pick';
import { isDate, leaves, said } from './parts';
import type { StatusSite } from './site';

// About seven rows are in the page at a time, in a list that scrolls by itself. The chip's class is not known: of the
// row's words those count that are a state.
const keys = {
  row: ['.ot__jdTupleContainer'], // 2026-05
  role: ['.jdTitle[title]', '.jdTitle'], // 2026-05
  company: ['.company[title]', '.company'], // 2026-05
};

export default {
  id: 'naukri',
  name: 'Naukri',
  matches: ['https://www.naukri.com/*'],
  examples: ['https://www.naukri.com/myapply/historypage'],
  elsewhere: ['https://www.naukri.com/mnjuser/homepage'],
  keys,
  empty: [],

  here: ({ pathname }) => /^\/myapply(\/|$)/.test(pathname),

  find: (page) => all(page, keys.row),

  read(row, _page, speaks) {
    const role = said(row, keys.role);
    const parts = all(row, [...keys.role, ...keys.company]);
    const rest = leaves(row).filter(({ element }) => !parts.includes(element));
    const state = rest.find(({ element, words }) => !element.matches('.company') && speaks(words));
    if (!role || !state) return undefined;
    const date = rest.find(({ element, words }) => element !== state.element && isDate(words))?.words;
    return {
      role,
      company: said(row, keys.company),
      status: state.words,
      said: date,
      spot: state.element,
    };
  },
} satisfies StatusSite;
