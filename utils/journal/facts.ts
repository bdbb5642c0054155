import type { Entry, EntryEvent, Step } from '../entry';
import { STEPS } from '../entry';
import { daysBetween } from './day';

/** An event and the id it lies under. */
export type Known = EntryEvent & { id: string };

/** An entry's events, oldest first. Those of one moment keep the order in which they were written. */
export function eventsOf(entry: Entry): readonly Known[] {
  const known = sorted.get(entry.events);
  if (known) return known;
  const events = Object.entries(entry.events)
    .map(([id, event]) => ({ ...event, id }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  sorted.set(entry.events, events);
  return events;
}

/** Each finding of Patterns asks anew; what was read from the store is never changed in place. */
const sorted = new WeakMap<Entry['events'], readonly Known[]>();

/** How it ended by the other side: the last no, else the silence; undefined while there is neither. */
export function ending(entry: Entry): Known | undefined {
  const events = eventsOf(entry);
  return (
    events.findLast((event) => event.type === 'no') ?? events.findLast((event) => event.type === 'silence')
  );
}

/** Where it stands: a no, a silence that was let go, closed by the person, or still under way. */
export type End = 'no' | 'silence' | 'closed' | 'open';

/** Where an entry stands. A no that came after the person had closed it is still a no. */
export function endOf(entry: Entry): End {
  const type = ending(entry)?.type;
  if (type === 'no' || type === 'silence') return type;
  return entry.closed ? 'closed' : 'open';
}

/** When the person applied, as far as it is known. ISO 8601. */
export const appliedAt = (entry: Entry): string | undefined =>
  eventsOf(entry).find((event) => event.type === 'applied')?.at;

/** Days from the application to the no; undefined where either is not known. Silence is no answer. */
export function answeredAfter(entry: Entry): number | undefined {
  const applied = eventsOf(entry).find((event) => event.type === 'applied');
  const end = ending(entry);
  if (!applied || applied.noticed || end?.type !== 'no' || end.noticed) return undefined;
  const days = daysBetween(applied.at, end.at);
  return days >= 0 ? days : undefined; // one of the two dates is wrong: nothing is said
}

/** The steps of the ritual that were taken, in their order. */
export function stepsTaken(entry: Entry): Step[] {
  const taken = new Set(eventsOf(entry).flatMap((event) => (event.type === 'ritual' ? [event.step] : [])));
  return STEPS.filter((step) => taken.has(step));
}

/** The address at which the letter can be opened; undefined unless it is a web page. */
export function mailAddress(entry: Entry): string | undefined {
  if (!entry.url || !URL.canParse(entry.url)) return undefined;
  const { protocol, href } = new URL(entry.url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
