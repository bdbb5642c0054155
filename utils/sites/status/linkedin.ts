import { all, around } from '../pick';
import { line } from '../text';
import { isApplied, leaves } from './parts';
import type { StatusSite } from './site';

// Class names are hashed anew with every build. What stays: the address of a listing, the order of the lines in its
// link, and the stage in the page's own address, which alone tells a no: rows carry no words for it.
const keys = {
  row: [
    'main a[href*="/jobs/view/"]', // 2026-10
    'a[href*="/jobs/view/"]', // 2026-05
  ],
  card: [
    'li', // 2026-05
    '[role=listitem]',
    'article',
    '[componentkey]', // 2026-10
  ],
};

const idOf = (link: Element): string | undefined =>
  /\/jobs\/view\/(?:[^/?#]*-)?(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];

const stageOf = (page: Document): string | undefined =>
  new URL(page.URL).searchParams.get('stage')?.toLowerCase() ?? undefined;

/** Stages the words of which say more than the row's. The others hold rows that go on. */
const TELLING = new Set(['not-moving-forward', 'archived']);

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  examples: [
    'https://www.linkedin.com/jobs-tracker/?stage=not-moving-forward',
    'https://www.linkedin.com/my-items/saved-jobs/?cardType=APPLIED',
  ],
  elsewhere: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/jobs/view/390000001/'],
  keys,
  empty: [],

  here: ({ pathname }) => /^\/(jobs-tracker|my-items\/saved-jobs)(\/|$)/.test(pathname),

  find(page) {
    const rows = new Map<string, Element>();
    for (const link of all(page, keys.row)) {
      const id = idOf(link);
      // The logo is a link of its own: the one with words is the row's.
      if (id && (!rows.has(id) || !rows.get(id)?.querySelector('p'))) rows.set(id, link);
    }
    return [...rows.values()];
  },

  read(row, page) {
    const card = around(row, keys.card) ?? row;
    const inside = [...row.querySelectorAll('p')].map((one) => line(one)).filter(Boolean);
    const lines = inside.length > 1 ? inside : leaves(card).map(({ words }) => words);
    const [role, place = '', state] = lines;
    if (!role) return undefined;
    const stage = stageOf(page);
    return {
      ref: idOf(row),
      role,
      company: place.split(' · ')[0]?.trim() || undefined,
      status: stage && TELLING.has(stage) ? stage.replaceAll('-', ' ') : state,
      under: stage === 'not-moving-forward' ? 'refused' : undefined,
      applied: state && isApplied(state) ? state : undefined,
      spot: row,
    };
  },
} satisfies StatusSite;
