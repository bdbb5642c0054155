import type { Diagnosis, Entry } from '../entry';
import { ending } from '../journal/facts';
import { diagnosisOf } from '../ritual/says';
import { type Finding, FROM, MARKS } from './finding';

/** How the application read, or how the talks went: what the noes were mostly about. */
export interface Kinds {
  /** The newest ones by kind. Each is one entry. */
  counts: Record<Diagnosis, number>;
  total: number;
  /** More than half of them; `mixed` where neither is. */
  says: 'marketing' | 'fit' | 'mixed';
}

/** What kind of no it mostly was, among noes whose stage or kind is known; from {@link FROM.stages}. */
export function kindsOf(entries: readonly Entry[]): Finding<Kinds> {
  const known = entries
    .filter((entry) => ending(entry)?.type === 'no')
    .filter(
      (entry) => (entry.stage ?? 'unknown') !== 'unknown' || (entry.diagnosis ?? 'unknown') !== 'unknown',
    )
    .slice(0, MARKS);
  if (known.length < FROM.stages) return { shown: false, have: known.length };
  const counts: Record<Diagnosis, number> = { marketing: 0, fit: 0, unknown: 0 };
  for (const entry of known) counts[diagnosisOf(entry)] += 1;
  const most = (kind: 'marketing' | 'fit') => counts[kind] * 2 > known.length;
  const says = most('marketing') ? 'marketing' : most('fit') ? 'fit' : 'mixed';
  return { shown: true, counts, total: known.length, says };
}
