import type { Entry } from '../entry';
import { foldWords } from '../words/fold';
import { journal } from './db';
import { toEntry } from './derive';
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

/**
 * The first `count` entries that fit. Only keys are read to decide, so that ten thousand entries take no
 * longer than a glance; the records are read of those that are shown.
 */
export async function find(wish: Wish, count: number): Promise<Found> {
  const ids = await idsOf(wish);
  const db = await journal();
  const tx = db.transaction('entries');
  const stored = await Promise.all(ids.slice(0, count).map((id) => tx.store.get(id)));
  return { entries: stored.flatMap((one) => (one ? [toEntry(one)] : [])), total: ids.length };
}

/** The ids of all entries that fit, in the order that was asked for. */
async function idsOf(wish: Wish): Promise<string[]> {
  const tx = (await journal()).transaction('entries');
  const { words, sort, ...traits } = wish;
  const keys = (range: IDBKeyRange | string) => tx.store.index('by-tag').getAllKeys(range);
  // The last word may be half typed; the others too, if that is how they are remembered.
  const begins = foldWords(words).map((word) => IDBKeyRange.bound(wordTag(word), `${wordTag(word)}\uffff`));
  const [dated, ...fits] = await Promise.all([
    tx.store.index('by-date').getAllKeys(),
    ...begins.map(keys),
    ...traitTags(traits).map(keys),
  ]);
  const sets = fits.map((some) => new Set(some));
  const fit = dated.filter((id) => sets.every((set) => set.has(id)));
  if (sort === 'oldest') return fit;
  if (sort === 'newest') return fit.reverse();
  const left = new Set(fit.reverse());
  const named = await tx.store.index('by-company').getAllKeys();
  const ordered = named.filter((id) => left.delete(id));
  return [...ordered, ...left];
}
