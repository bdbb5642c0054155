import { line } from '../text';
import { companyIn, isApplied, isDate, leaves } from './parts';
import type { Row, Speaks, StatusSite } from './site';

/** What a page of any maker puts a row into. */
const ROW = 'tr,li,article,[role=row],[role=listitem]';
/** What names a role: a link, or a heading. */
const NAMES = 'a[href],h2,h3,h4,h5,[role=heading]';
/** Never a row's: the page's own ways around. */
const AROUND = 'nav,header,footer,[role=navigation],[role=banner],[role=contentinfo],[role=tablist],form';
/** How far up a row is looked for where no element says that it is one. */
const CLIMB = 5;

/** How many names each element around a name holds, as far up as a row is looked for. */
function namesIn(names: Element[]): Map<Element, number> {
  const count = new Map<Element, number>();
  for (const name of names) {
    let at = name.parentElement;
    for (let i = 0; i < CLIMB && at && !at.matches('main,body,[role=main]'); i += 1) {
      count.set(at, (count.get(at) ?? 0) + 1);
      at = at.parentElement;
    }
  }
  return count;
}

/** The largest element around a name that holds no other: a row where none is marked as one. */
function climb(name: Element, count: Map<Element, number>): Element | undefined {
  let row: Element | undefined;
  for (let at = name.parentElement; at && count.get(at) === 1; at = at.parentElement) row = at;
  return row;
}

/** What may be the rows of a page or a part of it, in the page's order: each has a name. Reading tells whether it has a state. */
export function findByWords(page: ParentNode): Element[] {
  const main = page.querySelector('main,[role=main]') ?? page;
  const names = [...main.querySelectorAll(NAMES)].filter(
    // A heading with a link in it is one name.
    (one) => !one.closest(AROUND) && !one.parentElement?.closest(NAMES) && one.textContent?.trim(),
  );
  const count = namesIn(names);
  const rows = new Set<Element>();
  for (const name of names) {
    const whole = leaves(name).length > 1; // a row that is one link
    const row = name.closest(ROW) ?? (whole ? name : climb(name, count));
    if (row && row !== page) rows.add(row);
  }
  // A list within a row: the inner ones are the rows.
  const outer = new Set<Element>();
  for (const row of rows)
    for (let at = row.parentElement; at && !outer.has(at); at = at.parentElement) outer.add(at);
  return [...rows].filter((row) => !outer.has(row));
}

/** The heading of a cell's column; undefined outside a table with one. */
function column(element: Element): string | undefined {
  const cell = element.closest('td,th,[role=cell],[role=gridcell]');
  const table = cell?.closest('table,[role=table],[role=grid]');
  const row = cell?.parentElement;
  if (!cell || !table || !row) return undefined;
  const at = [...row.children].indexOf(cell);
  const top = table.querySelector('tr,[role=row]');
  const heads = (one: Element | null) => !!one && !one.querySelector('td,[role=cell],[role=gridcell]');
  const head = table.querySelector('thead tr') ?? (heads(top) ? top : null);
  const heading = head?.children[at];
  return heading && head !== row ? line(heading).toLowerCase() : undefined;
}

const HINT = {
  status: /stat(us|e)\b|stand\b|stage|badge|chip|\btag\b|étape|estado|situaci/i,
  company:
    /company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|compañía/i,
};

/** Does the page call this a state, or a company: by its column, class or name for tests? */
function called(element: Element, what: keyof typeof HINT): boolean {
  const names = ['class', 'id', 'data-testid', 'data-test', 'data-automation-id', 'data-label', 'headers'];
  const own = names.map((name) => element.getAttribute(name) ?? '').join(' ');
  return HINT[what].test(own) || HINT[what].test(column(element) ?? '');
}

const WEIGHT: Record<string, number> = { no: 5, yours: 4, maybe: 3, gone: 2, open: 1 };

/** What names the role: a heading, else a link that holds nothing but the name. */
function nameIn(row: Element, speaks: Speaks): Element | undefined {
  const names = [...row.querySelectorAll(NAMES)].filter((one) => {
    const words = line(one);
    return words && !(called(one, 'status') && speaks(words));
  });
  return names.find((one) => !one.matches('a')) ?? names.find((one) => leaves(one).length === 1);
}

/** What a row says, by its words alone. */
export function readByWords(row: Element, page: Document, speaks: Speaks, many = false): Row | undefined {
  const all = leaves(row);
  const name = nameIn(row, speaks);
  const free = all.filter(({ element }) => !name || !(name.contains(element) || element.contains(name)));
  const weigh = ({ element, words }: (typeof all)[number]) =>
    (called(element, 'status') ? 10 : 0) + (WEIGHT[speaks(words) ?? ''] ?? 0);
  // Of two that say as much the last: "Test Engineer" stands before "Under review".
  const state = free
    .filter(({ element, words }) => speaks(words) && !called(element, 'company') && !isDate(words))
    .reverse()
    .sort((a, b) => weigh(b) - weigh(a))[0];
  const first = free.find((one) => one !== state && !isDate(one.words) && !called(one.element, 'company'));
  const role = name ? line(name) : first?.words;
  if (!role || !state) return undefined;
  const rest = name ? free : free.filter((one) => one !== first);
  const dates = rest.filter(({ words }) => isDate(words));
  const others = rest.filter(
    ({ element }) => element !== state.element && !dates.some((one) => one.element === element),
  );
  const company = others.find(({ element }) => called(element, 'company')) ?? (many ? others[0] : undefined);
  const applied = dates.find(({ element, words }) => isApplied(words) || isApplied(column(element) ?? ''));
  const said = dates.find(({ element }) => element !== applied?.element);
  const link = [name, name?.querySelector('a[href]'), row].find((one) => one?.hasAttribute('href'));
  const href = link?.getAttribute('href');
  return {
    ref: href && /\d/.test(href) && !/^(#|javascript:)/i.test(href) ? refOf(href, page) : undefined,
    role,
    company: company?.words,
    status: state.words,
    applied: applied?.words,
    // A date without a word beside it is taken for the day of applying where it is the only one.
    ...(said && (applied ? { said: said.words } : { applied: said.words })),
    spot: state.element,
  };
}

/** The part of an address that names a listing: path and numbers, without what a visit adds to it. */
function refOf(href: string, page: Document): string | undefined {
  if (!URL.canParse(href, page.URL)) return undefined;
  const at = new URL(href, page.URL);
  const numbers = [...at.searchParams].filter(([key, value]) => /id|job|req/i.test(key) && /\d/.test(value));
  return `${at.pathname}${numbers.length ? `?${new URLSearchParams(numbers)}` : ''}`.slice(0, 200);
}

/** A company by what the page calls itself: for an employer's own page, which has no need to say it in each row. */
export function ownCompany(page: Document): string | undefined {
  const site = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? undefined;
  return companyIn(site) ?? site;
}

/** Any page of applications, by its words. */
export const byWords: StatusSite = {
  id: 'words',
  name: '',
  matches: [],
  examples: [],
  elsewhere: [],
  keys: { row: [ROW] },
  empty: [],
  here: () => true,
  find: (page) => findByWords(page),
  read(row, page, speaks) {
    const read = readByWords(row, page, speaks);
    return read && { ...read, company: read.company ?? ownCompany(page) };
  },
};
