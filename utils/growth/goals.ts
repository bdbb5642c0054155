import { type Day, dayOf } from '../journal/day';
import type { Draft } from '../store/change';
import type { About, Done, Goal, Question } from '../store/goals';
import { ownDraft } from '../store/own';

/** What a week can hold a number of, in the order it is shown. */
export const WEEKLY = ['applications', 'conversations', 'skills', 'rest'] as const;
export type Weekly = (typeof WEEKLY)[number];

/** A fair start for somebody who has no numbers yet. */
export const START: Record<Weekly, number> = { applications: 2, conversations: 1, skills: 1, rest: 1 };

/** The most that can be set; more than this is no small goal. */
export const MOST_TIMES = 7;

const idOf = (about: Weekly): string => `week/${about}`;

const known = (about: Weekly, goals: Goal[]): Goal | undefined => goals.find((one) => one.id === idOf(about));

/** How often in a week, as the person set it; 0 where nothing is set. */
export const timesOf = (about: Weekly, goals: Goal[]): number => known(about, goals)?.times ?? 0;

function weekly(about: Weekly, goals: Goal[], now: Date, fields: Record<string, unknown>): Draft[] {
  const first = { type: 'goal', every: 'week', about, date: now.toISOString(), deleted: null };
  return ownDraft('goals', idOf(about), { ...(known(about, goals) ? {} : first), ...fields });
}

/** The write that sets how often in a week. */
export function timesDraft(about: Weekly, times: number, goals: Goal[], now: Date): Draft[] {
  return weekly(about, goals, now, { times: Math.min(Math.max(0, Math.round(times)), MOST_TIMES) });
}

/** The write that counts one more for a day. */
export function countDraft(about: Weekly, day: Day, goals: Goal[], now: Date, id = crypto.randomUUID()) {
  return weekly(about, goals, now, { [`events.${id}`]: { day } satisfies Done });
}

/** The write that takes back the last one that was counted in these days; none where nothing was. */
export function uncountDraft(about: Weekly, days: Day[], goals: Goal[], now: Date): Draft[] {
  const events = Object.entries(known(about, goals)?.events ?? {});
  const last = events
    .filter(([, done]) => days.includes(done.day))
    .sort(([, a], [, b]) => a.day.localeCompare(b.day))
    .at(-1);
  return last ? weekly(about, goals, now, { [`events.${last[0]}`]: null }) : [];
}

/** The write that makes some days rest days, or takes that back. Days ahead are a plan. */
export function restDraft(days: Day[], on: boolean, goals: Goal[], now: Date): Draft[] {
  const events = days.map((day) => [`events.rest-${day}`, on ? ({ day } satisfies Done) : null]);
  return weekly('rest', goals, now, Object.fromEntries(events));
}

/** The days that were chosen for rest. */
export const restDays = (goals: Goal[]): Day[] =>
  Object.values(known('rest', goals)?.events ?? {}).map(({ day }) => day);

/** The write for something small: for one day, or for each. */
export function dayDraft(id: string, what: { about: About; text: string; on?: Day }, now: Date): Draft[] {
  return ownDraft('goals', id, {
    type: 'goal',
    every: 'day',
    about: what.about,
    text: what.text.trim(),
    on: what.on,
    date: now.toISOString(),
  });
}

/** The small things of a day: those for this day, and those for each day from when they were put down. */
export const smallOf = (day: Day, goals: Goal[]): Goal[] =>
  goals.filter((one) => one.every === 'day' && (one.on ? one.on === day : dayOf(one.date) <= day)).reverse();

/** Was it done on that day? */
export const doneOn = (goal: Goal, day: Day): boolean =>
  Object.values(goal.events).some((done) => done.day === day);

/** The write that ticks a small thing for a day, or takes the tick back. */
export const tickDraft = (goal: Goal, day: Day, on: boolean): Draft[] =>
  ownDraft('goals', goal.id, { [`events.done-${day}`]: on ? ({ day } satisfies Done) : null });

/** The write that keeps answers of a Sunday with its week. */
export const sundayDraft = (week: Day, answers: Partial<Record<Question, string>>, now: Date): Draft[] =>
  ownDraft('goals', `sunday/${week}`, { type: 'sunday', week, date: now.toISOString(), ...answers });
