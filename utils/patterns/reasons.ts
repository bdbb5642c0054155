import type { Entry } from '../entry';
import { ending } from '../journal/facts';
import type { Reason } from '../verdict';
import { type Finding, FROM, MARKS } from './finding';

/** Reasons that lie outside of anything the person does. */
const THEIRS: ReadonlySet<Reason> = new Set(['volume', 'position_filled', 'role_closed', 'internal']);

export interface Reasons {
  /** The most frequent first. */
  counts: { reason: Reason; count: number }[];
  total: number;
  /** The one given most often; undefined where two are level. */
  most?: Reason;
  /** How many gave a reason that lies on the other side. */
  theirs: number;
}

/** What mails gave as a reason, from {@link FROM.reasons} that gave one. */
export function reasonsOf(entries: readonly Entry[]): Finding<Reasons> {
  const given = entries
    .flatMap((entry) =>
      ending(entry)?.type === 'no' && entry.reason && entry.reason !== 'none' ? [entry.reason] : [],
    )
    .slice(0, MARKS);
  if (given.length < FROM.reasons) return { shown: false, have: given.length };
  const counts = [...new Set(given)]
    .map((reason) => ({ reason, count: given.filter((one) => one === reason).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return {
    shown: true,
    counts,
    total: given.length,
    most: first && first.count > (second?.count ?? 0) ? first.reason : undefined,
    theirs: given.filter((reason) => THEIRS.has(reason)).length,
  };
}
