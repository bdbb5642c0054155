import type { Entry, EventType } from '../entry';
import { daysBetween } from './day';
import { eventsOf, type Known } from './facts';

/** After this long without a word, letting go is offered. Days: six weeks. */
export const SILENT = 42;
/** After this long, one short question is fine. Days. */
const QUIET = 14;
/** A talk is fresh for this long. Days. */
const FRESH = 7;

/** What there is to do about an application that is under way, the most pressing first. */
export const NEXTS = ['offer', 'prepare', 'task', 'fresh', 'letGo', 'ask', 'wait'] as const;
export type Next = (typeof NEXTS)[number];

const MOVES: ReadonlySet<EventType> = new Set(['applied', 'confirmed', 'talk', 'assessment', 'offer']);

/** The last thing that moved it, on either side; undefined where nothing was put down. */
export const lastMove = (entry: Entry): Known | undefined =>
  eventsOf(entry).findLast(({ type }) => MOVES.has(type));

/** Days since the last word from either side. */
export const quietFor = (entry: Entry, now: Date): number =>
  daysBetween(lastMove(entry)?.at ?? now.toISOString(), now.toISOString());

/** What there is to do about an open application. A rule, no judgement: days and the last thing that happened. */
export function nextOf(entry: Entry, now: Date): Next {
  const last = lastMove(entry);
  const quiet = quietFor(entry, now);
  if (last?.type === 'offer') return 'offer';
  if (quiet >= SILENT && !(entry.waitUntil && entry.waitUntil > now.toISOString())) return 'letGo';
  if (last?.type === 'talk' && last.invited) return 'prepare';
  if (last?.type === 'assessment') return 'task';
  if (last?.type === 'talk' && quiet <= FRESH) return 'fresh';
  return quiet >= QUIET ? 'ask' : 'wait';
}

/** Open applications, those with something to do first, then the newest. */
export function inOrder(entries: readonly Entry[], now: Date): Entry[] {
  const rank = (entry: Entry) => NEXTS.indexOf(nextOf(entry, now));
  return [...entries].sort((a, b) => rank(a) - rank(b) || quietFor(a, now) - quietFor(b, now));
}

/** How far an application that is under way has got. */
export function reached(
  entry: Entry,
): 'applied' | 'confirmed' | 'invited' | 'talk' | 'assessment' | 'offer' | 'started' {
  const events = eventsOf(entry);
  const types = new Set(events.map(({ type }) => type));
  const talks = events.filter(({ type }) => type === 'talk');
  if (!types.has('offer') && talks.length && talks.every(({ invited }) => invited)) return 'invited';
  for (const type of ['offer', 'talk', 'assessment', 'confirmed', 'applied'] as const)
    if (types.has(type)) return type;
  return 'started';
}
