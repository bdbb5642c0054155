const NUMBERS = /^(\D*)(\d+)([./-]) ?(\d+)\3 ?(\d+)\.?,? (\d+)[.:](\d\d)(?: ?([ap])\.?m\.?)?$/i;

/** "Tuesday, November 17, 2026 09:14 UTC": the one spelled date that every browser reads alike. */
const SPELLED = /^\w+, \w+ \d+, \d{4} \d+:\d\d UTC$/;

const iso = (date: Date | undefined) => (date && !Number.isNaN(+date) ? date.toISOString() : undefined);

/** Two letters tell seven days apart in the languages that write numbers with slashes. */
function weekday(date: Date, lang: string): string {
  try {
    return date.toLocaleDateString(lang, { weekday: 'short' }).slice(0, 2);
  } catch {
    return '?'; // the page's word for its language is no language
  }
}

/**
 * A date and time as a page writes them, in numbers, to ISO 8601. The page's clock is taken for this computer's.
 * Year first, and days between dots, are certain; of two readings with slashes the one that the weekday fits.
 * Undefined where that leaves none or two.
 *
 * @param lang the page's language, for the weekday
 */
export function when(said: string, lang: string): string | undefined {
  const parts = NUMBERS.exec(said);
  if (!parts) return SPELLED.test(said) ? iso(new Date(said)) : undefined;
  const [, before = '', a = '', mark, b = '', c = '', hour = '', minute = '', half] = parts;

  const read = (year: string, month: string, day: string): Date[] => {
    const hours = half ? (+hour % 12) + (/p/i.test(half) ? 12 : 0) : +hour;
    const date = new Date(+year, +month - 1, +day, hours, +minute);
    return year.length === 4 && date.getMonth() === +month - 1 && date.getDate() === +day ? [date] : [];
  };
  let dates = a.length === 4 ? read(a, b, c) : read(c, b, a);
  if (mark === '/' && a !== b) dates = dates.concat(read(c, a, b));
  if (dates.length > 1) dates = dates.filter((date) => before.startsWith(weekday(date, lang)));
  return dates.length === 1 ? iso(dates[0]) : undefined;
}
