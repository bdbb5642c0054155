import type { Entry } from '../entry';
import type { Window } from '../store/settings';
import { over } from './window';

/** What the first screen is about. */
export type Home =
  | { is: 'running'; window: Window }
  | { is: 'time'; window: Window }
  | { is: 'one'; entry: Entry }
  | { is: 'several'; entries: Entry[] }
  | { is: 'put-off'; entries: Entry[]; until: Date }
  | { is: 'nothing' }
  | { is: 'first-days' };

/** Is it put off to a time still to come? */
const later = (entry: Entry, now: number): boolean =>
  entry.state === 'put-off' && entry.until !== undefined && Date.parse(entry.until) > now;

/**
 * What the first screen says. A running time comes before everything, then what waits, then what is put
 * off. `waiting` is the newest first; `live` counts what the journal holds.
 */
export function homeOf(waiting: Entry[], window: Window | undefined, live: number, now: number): Home {
  if (window) return { is: over(window, now) ? 'time' : 'running', window };
  const [first, ...others] = waiting.filter((entry) => !later(entry, now));
  if (first)
    return others.length ? { is: 'several', entries: [first, ...others] } : { is: 'one', entry: first };
  const put = waiting.filter((entry) => later(entry, now));
  const until = put.map((entry) => entry.until ?? '').sort()[0];
  if (until) return { is: 'put-off', entries: put, until: new Date(until) };
  return { is: live > 0 ? 'nothing' : 'first-days' };
}

/** When the no came, for "It came this morning". ISO 8601; undefined where nothing says. */
export function cameAt(entry: Entry): string | undefined {
  const nos = Object.values(entry.events).filter((event) => event.type === 'no');
  return entry.sent ?? nos.map((event) => event.at).sort()[0];
}
