import type { CheckedListing } from '../store/listings';
import { foldWords } from '../words/fold';
import { type Finding, FROM } from './finding';

/** The newest checked listings that count. */
export const LISTINGS = 40;
/** How many of the things that recur are shown. */
const SHOWN = 3;

/** One thing that keeps coming up. */
export interface Gap {
  term: string;
  /** In how many of the listings it is required and was not on the resume. */
  count: number;
}

/** What listings keep asking for that the resume doesn't say. */
export interface Gaps {
  /** The most frequent first. */
  gaps: Gap[];
  listings: number;
}

/** Required things that recur in checked listings and were not found on the resume. */
export function gapsOf(checked: readonly CheckedListing[]): Finding<Gaps> {
  const listings = checked.filter(({ asked }) => asked.length > 0).slice(0, LISTINGS);
  if (listings.length < FROM.listings) return { shown: false, have: listings.length };
  const counts = new Map<string, Gap>();
  for (const { asked } of listings) {
    const missing = asked.filter(({ required, standing }) => required && standing !== 'found');
    // The same thing twice in one listing is one listing that asks for it.
    for (const [key, term] of new Map(
      missing.map((one) => [one.id ?? foldWords(one.term).join(' '), one.term]),
    ))
      counts.set(key, { term: counts.get(key)?.term ?? term, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const gaps = [...counts.values()]
    .filter(({ count }) => count >= FROM.asked)
    .sort((a, b) => b.count - a.count || a.term.localeCompare(b.term))
    .slice(0, SHOWN);
  return gaps.length
    ? { shown: true, gaps, listings: listings.length }
    : { shown: false, have: listings.length };
}
