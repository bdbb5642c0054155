import type { Entry } from '../entry';
import { dateOf } from '../store/derive';
import { dayOf } from './day';

/** The entries of one month, in the order they came in. */
export interface Month {
  /** "2026-03". */
  key: string;
  entries: Entry[];
}

/** Entries, newest first, under the months they are listed in. */
export function months(entries: readonly Entry[]): Month[] {
  const found: Month[] = [];
  for (const entry of entries) {
    const key = dayOf(dateOf(entry)).slice(0, 7);
    const last = found.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else found.push({ key, entries: [entry] });
  }
  return found;
}
