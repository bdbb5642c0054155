/** A put-off entry that nobody opened is filed after this long. Milliseconds. */
export const FILED_AFTER = 2 * 86_400_000;

/**
 * The next time the clock shows `time` ("19:00"): today, or tomorrow when it has passed or is less than
 * ten minutes away. `now` in milliseconds since 1970; gives a date in the person's own time zone.
 */
export function tonight(time: string, now: number): Date {
  const [hours = 19, minutes = 0] = time.split(':').map(Number);
  const evening = new Date(now);
  evening.setHours(hours, minutes, 0, 0);
  if (evening.getTime() - now < 10 * 60_000) evening.setDate(evening.getDate() + 1);
  return evening;
}

/** Does `date` fall on the day of `now`? For "this evening" against "tomorrow". */
export function isToday(date: Date, now: number): boolean {
  return date.toDateString() === new Date(now).toDateString();
}
