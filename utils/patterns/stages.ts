import type { Entry } from '../entry';
import { dayOf } from '../journal/day';
import { ending } from '../journal/facts';
import type { Stage } from '../verdict';
import { type Finding, FROM, MARKS } from './finding';

/** Stages that are known, the earliest first. */
export const KNOWN = ['early', 'screen', 'interview', 'final'] as const satisfies Stage[];
export type KnownStage = (typeof KNOWN)[number];

/** One no: the month it came in ("2026-11") and how far it had got. */
export interface Stop {
  id: string;
  month: string;
  stage: KnownStage;
}

/** Where answers stopped, month by month. */
export interface Stages {
  /** The newest ones, oldest first. Each is one entry. */
  stops: Stop[];
  /** Every month from the first to the last of them. */
  months: string[];
  /** Do they come later in the process than they did? */
  says: 'later' | 'earlier' | 'same';
  /** The month the later half begins in. */
  since: string;
}

/** Noes with a known stage, oldest first; the same selection serves the kinds. */
export function stopsOf(entries: readonly Entry[]): Stop[] {
  return entries
    .flatMap((entry) => {
      const end = ending(entry);
      const stage = KNOWN.find((one) => one === entry.stage);
      return end?.type === 'no' && stage ? [{ id: entry.id, at: end.at, stage }] : [];
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ id, at, stage }) => ({ id, month: dayOf(at).slice(0, 7), stage }));
}

/** Where it stopped over time; from {@link FROM.stages} noes in {@link FROM.months} months. */
export function stagesOf(entries: readonly Entry[]): Finding<Stages> {
  const all = stopsOf(entries);
  const stops = all.slice(-MARKS);
  const different = new Set(stops.map(({ month }) => month));
  if (stops.length < FROM.stages || different.size < FROM.months) return { shown: false, have: all.length };
  const first = stops[0]?.month ?? '';
  const last = stops.at(-1)?.month ?? '';
  return { shown: true, stops, months: monthsFrom(first, last), ...comparison(stops) };
}

/**
 * The halves of the time against each other: the middle one of the later half against the middle one of
 * the earlier half, a whole stage apart. Whole months, so that one month is never on both sides.
 */
function comparison(stops: Stop[]): Pick<Stages, 'says' | 'since'> {
  const middle = stops[Math.floor(stops.length / 2)]?.month ?? '';
  const since =
    stops[0]?.month === middle ? (stops.find(({ month }) => month > middle)?.month ?? '') : middle;
  const early = stops.filter(({ month }) => month < since);
  const late = stops.filter(({ month }) => month >= since);
  if (early.length < 2 || late.length < 2) return { says: 'same', since };
  const apart = middleRank(late) - middleRank(early);
  return { says: apart >= 1 ? 'later' : apart <= -1 ? 'earlier' : 'same', since };
}

function middleRank(stops: Stop[]): number {
  const ranks = stops.map(({ stage }) => KNOWN.indexOf(stage)).sort((a, b) => a - b);
  const half = Math.floor(ranks.length / 2);
  const upper = ranks[half] ?? 0;
  return ranks.length % 2 ? upper : ((ranks[half - 1] ?? 0) + upper) / 2;
}

/** Every month from one to another, both included. */
export function monthsFrom(first: string, last: string): string[] {
  const found: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) found.push(month);
  return found;
}

/** The month that follows "2026-12": "2027-01". */
export function monthAfter(month: string, by = 1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
