import type { Entry } from '../entry';
import type { Day } from '../journal/day';
import type { Goal } from '../store/goals';
import { doneOn, restDays, smallOf } from './goals';

/** One small thing of today, wherever it was chosen: at the end of a ritual, or in the week. */
export type Today = { from: 'entry'; entry: Entry } | { from: 'goal'; goal: Goal };

/** A day has room for three. */
const MOST = 3;

/** What stands on the first screen for today: at most three, what is still open rather than what is done. */
export function todayOf(day: Day, entries: Entry[], goals: Goal[]): Today[] {
  const all: Today[] = [
    ...entries.filter((entry) => entry.next?.on === day).map((entry): Today => ({ from: 'entry', entry })),
    ...smallOf(day, goals).map((goal): Today => ({ from: 'goal', goal })),
  ];
  const done = (one: Today) => (one.from === 'entry' ? one.entry.next?.done === true : doneOn(one.goal, day));
  const few = new Set([...all.filter((one) => !done(one)), ...all.filter(done)].slice(0, MOST));
  // In their own order: nothing changes its place when it is ticked.
  return all.filter((one) => few.has(one));
}

/** Was today chosen for rest? */
export const restsOn = (day: Day, goals: Goal[]): boolean => restDays(goals).includes(day);
