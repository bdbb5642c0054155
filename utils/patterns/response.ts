import type { Entry, EventType } from '../entry';
import { daysBetween } from '../journal/day';
import { appliedAt, endOf, eventsOf } from '../journal/facts';
import { type Finding, FROM, MARKS } from './finding';

/** What counts as an answer. That something arrived is none. */
const ANSWERS: ReadonlySet<EventType> = new Set(['talk', 'assessment', 'offer', 'no']);

/** How long answers took. */
export interface Response {
  /** Whole days from applying to the first answer, the shortest first. Each is one entry. */
  days: number[];
  /** Within so many days half of them had come. */
  half: number;
  /** Applications whose silence was let go of. */
  silent: number;
}

/** Days from applying to the first answer; undefined where one of the dates is missing or they contradict. */
export function answerDays(entry: Entry): number | undefined {
  const applied = appliedAt(entry);
  const answer = eventsOf(entry).find(({ type, at }) => ANSWERS.has(type) && applied && at >= applied);
  if (!applied || !answer) return undefined;
  return daysBetween(applied, answer.at);
}

/** How long answers took, from {@link FROM.days} entries with both dates. */
export function responseOf(entries: readonly Entry[]): Finding<Response> {
  const days: number[] = [];
  for (const entry of entries) {
    if (days.length === MARKS) break;
    const took = answerDays(entry);
    if (took !== undefined) days.push(took);
  }
  if (days.length < FROM.days) return { shown: false, have: days.length };
  days.sort((a, b) => a - b);
  const half = days[Math.ceil(days.length / 2) - 1] ?? 0;
  return { shown: true, days, half, silent: entries.filter((entry) => endOf(entry) === 'silence').length };
}
