import type { Entry } from '../entry';
import { journal } from './db';
import { toEntry } from './derive';

/** Patterns look at this many of the newest entries, and say so where there are more. */
export const MOST_SEEN = 500;

/** The newest entries, and whether there are older ones that were not looked at. */
export interface Recent {
  entries: Entry[];
  more: boolean;
}

/**
 * The newest `most` entries, newest first, in two requests: one finds the date that far back, one reads
 * everything since. What it costs does not grow with the journal.
 */
export async function recent(most = MOST_SEEN): Promise<Recent> {
  const index = (await journal()).transaction('entries').store.index('by-date');
  const newest = await index.openKeyCursor(null, 'prev');
  const past = newest && (await newest.advance(most));
  const stored = await index.getAll(past ? IDBKeyRange.lowerBound(past.key) : null);
  const entries = stored.slice(-most).reverse().map(toEntry);
  return { entries, more: Boolean(past) };
}
