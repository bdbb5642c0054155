import type { Draft, Stored } from '../store/change';
import { journal } from '../store/db';

/** An address whose applications pages the person was asked about. */
export interface Place {
  /** "https://www.linkedin.com" */
  origin: string;
  /** The person wants Rebound to look there, or has switched that off; undefined: they did not want it when asked. */
  on?: boolean;
  /** Not before this, ISO 8601: "not today". */
  rest?: string;
  /** When they were asked, or turned it on. ISO 8601. */
  since: string;
}

const START = 'status:';
const idOf = (origin: string): string => `${START}${origin}`;

function placeFrom(stored: Stored | undefined): Place | undefined {
  if (!stored || typeof stored.since !== 'string') return undefined;
  return {
    origin: stored.id.slice(START.length),
    on: typeof stored.on === 'boolean' ? stored.on : undefined,
    since: stored.since,
    rest: typeof stored.rest === 'string' ? stored.rest : undefined,
  };
}

/** What the person said about an address; undefined where they were never asked. */
export async function placeOn(origin: string): Promise<Place | undefined> {
  return placeFrom(await (await journal()).get('settings', idOf(origin)));
}

/** Every address they were asked about. */
export async function places(): Promise<Place[]> {
  const range = IDBKeyRange.bound(START, `${START}\uffff`);
  const all = await (await journal()).getAll('settings', range, 500);
  return all.flatMap((stored) => placeFrom(stored) ?? []);
}

/** Does it rest until later than now? */
export const resting = ({ rest }: Place, now: number): boolean => !!rest && Date.parse(rest) > now;

const draft = (origin: string, fields: Record<string, unknown>): Draft[] => [
  { store: 'settings', id: idOf(origin), fields, by: 'person' },
];

/** Looks there from now on. */
export const turnedOn = (origin: string, now: number): Draft[] =>
  draft(origin, { on: true, rest: null, since: new Date(now).toISOString() });

/** Does not look there, until it is turned on again. */
export const turnedOff = (origin: string, now: number): Draft[] =>
  draft(origin, { on: false, rest: null, since: new Date(now).toISOString() });

/** They were asked and said no: not asked again. */
export const declined = (origin: string, now: number): Draft[] =>
  draft(origin, { on: null, rest: null, since: new Date(now).toISOString() });

/** Looks there again tomorrow. */
export function notToday(origin: string, now: number): Draft[] {
  const tomorrow = new Date(now);
  tomorrow.setHours(24, 0, 0, 0);
  return draft(origin, { rest: tomorrow.toISOString() });
}

/** Looks there again at once. */
export const todayAfterAll = (origin: string): Draft[] => draft(origin, { rest: null });

/** Forgets the address. */
export const forgotten = (origin: string): Draft[] => draft(origin, { on: null, rest: null, since: null });

/** Is this a change of where Rebound looks? The background then registers or removes its script. */
export const isPlace = ({ store, id }: Pick<Draft, 'store' | 'id'>): boolean =>
  store === 'settings' && id.startsWith(START);
