/** How long an answer to a feedback request is waited for. Working days, Monday to Friday. */
const WAIT = 10;

/** The day on which a request for feedback that nobody answered is let go of. `askedAt` is ISO 8601. */
export function letGoOn(askedAt: string): Date {
  const day = new Date(askedAt);
  for (let counted = 0; counted < WAIT; ) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) counted += 1;
  }
  return day;
}
