import type { Entry } from '../entry';
import { companyKey } from '../same';
import { foldWords } from '../words/fold';
import { journal } from './db';
import { dateOf, toEntry } from './derive';
import { recent } from './recent';
import { type Traits, traitTags, wordTag } from './tags';

export const SORTS = ['newest', 'oldest', 'company'] as const;
export type Sort = (typeof SORTS)[number];

/** What the person looks for. All of it must fit. */
export interface Wish extends Traits {
  /** Beginnings of words, in any order. */
  words: string;
  sort: Sort;
}

export const EVERYTHING: Wish = { words: '', sort: 'newest' };

/** Is anything narrowed down? */
export const wishes = ({ words, sort: _sort, ...traits }: Wish): boolean =>
  foldWords(words).length > 0 || traitTags(traits).length > 0;

/** Some entries, and how many fit in all. */
export interface Found {
  entries: Entry[];
  total: number;
}

/** So few that fit are read at once; more are first put into their order by keys alone. */
const FEW = 200;

/**
 * The first `count` entries that fit. Only keys are read to decide, so that ten thousand entries take no
 * longer than a glance; the records are read of those that are shown.
 */
export async function find(wish: Wish, count: number): Promise<Found> {
  if (!wishes(wish) && wish.sort === 'newest') {
    const [{ entries }, total] = await Promise.all([recent(count), countAll()]);
    return { entries, total };
  }
  const fit = await fitting(wish);
  if (fit && fit.length <= FEW) {
    const entries = (await entriesOf(fit)).sort(ORDERS[wish.sort]);
    return { entries: entries.slice(0, count), total: entries.length };
  }
  const ids = await inOrder(fit && new Set(fit), wish.sort);
  return { entries: await entriesOf(ids.slice(0, count)), total: ids.length };
}

const countAll = async (): Promise<number> => (await journal()).countFromIndex('entries', 'by-date');

async function entriesOf(ids: readonly string[]): Promise<Entry[]> {
  const tx = (await journal()).transaction('entries');
  const stored = await Promise.all(ids.map((id) => tx.store.get(id)));
  return stored.flatMap((one) => (one ? [toEntry(one)] : []));
}

/** The same orders as the indexes give. */
const byDate = (a: Entry, b: Entry): number => compare(dateOf(a), dateOf(b)) || compare(a.id, b.id);
const companyOf = ({ company }: Entry): string => companyKey(company) ?? '\uffff';
const ORDERS: Record<Sort, (a: Entry, b: Entry) => number> = {
  oldest: byDate,
  newest: (a, b) => byDate(b, a),
  company: (a, b) => compare(companyOf(a), companyOf(b)) || compare(a.id, b.id),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ids of all that fit, in no order; undefined where nothing is narrowed down. */
async function fitting({ words, sort: _sort, ...traits }: Wish): Promise<string[] | undefined> {
  const tx = (await journal()).transaction('entries');
  const keys = (range: IDBKeyRange | string) => tx.store.index('by-tag').getAllKeys(range);
  // The last word may be half typed; the others too, if that is how they are remembered.
  const begins = foldWords(words).map((word) => IDBKeyRange.bound(wordTag(word), `${wordTag(word)}\uffff`));
  const found = await Promise.all([...begins, ...traitTags(traits)].map(keys));
  const sets = found.map((some) => new Set(some)).sort((a, b) => a.size - b.size);
  const [first, ...others] = sets;
  return first && [...first].filter((id) => others.every((set) => set.has(id)));
}

/** Ids by an index; those of `fit` only, where it is given. */
async function inOrder(fit: ReadonlySet<string> | undefined, sort: Sort): Promise<string[]> {
  const tx = (await journal()).transaction('entries');
  const dated = await tx.store.index('by-date').getAllKeys();
  const ids = fit ? dated.filter((id) => fit.has(id)) : dated;
  if (sort === 'oldest') return ids;
  if (sort === 'newest') return ids.reverse();
  const left = new Set(ids);
  const named = await tx.store.index('by-company').getAllKeys();
  return [...named.filter((id) => left.delete(id)), ...left];
}
