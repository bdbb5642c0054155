import { type Day, dayOf } from '../journal/day';

const parse = (day: Day): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/** The day so many days later; earlier for a negative number. Summer time changes nothing. */
export function addDays(day: Day, days: number): Day {
  const date = parse(day);
  date.setDate(date.getDate() + days);
  return dayOf(date.toISOString());
}

/** The Monday of the week a day belongs to. */
export const mondayOf = (day: Day): Day => addDays(day, -((parse(day).getDay() + 6) % 7));

/** The seven days of a week, from its Monday on. */
export const daysOf = (monday: Day): Day[] => [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));

/** A day as a moment at noon, for words about it. */
export const noon = (day: Day): Date => parse(day);

/** Saturday and Sunday of the week that begins on this Monday. */
export const weekendOf = (monday: Day): Day[] => [addDays(monday, 5), addDays(monday, 6)];
