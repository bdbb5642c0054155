import { daysBefore } from '../words/days';

/** A day as a date field holds it, "2026-03-07", in the person's own time zone. */
export type Day = string;

const two = (number: number): string => String(number).padStart(2, '0');

/** The day a moment (ISO 8601) falls on; empty where it is no moment. */
export function dayOf(at: string): Day {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** That day at the time of `now`: a day typed by hand needs some time, and two on one day need an order. */
export function momentOf(day: Day, now: Date): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(now);
  moment.setFullYear(year, month - 1, date);
  return moment.toISOString();
}

/** Is this a day that exists and has come? */
export function hasCome(day: Day, now: Date): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(day) && dayOf(momentOf(day, now)) === day && day <= dayOf(now.toISOString())
  );
}

/** Whole days from one moment's day to another's. */
export const daysBetween = (from: string, to: string): number => daysBefore(new Date(from), Date.parse(to));
