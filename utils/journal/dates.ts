import { locale } from '../i18n';

/** English dates are written as "12 Nov", which is not what bare "en" gives. */
const tag = (): string => (locale() === 'en' ? 'en-GB' : locale());

/** "12 Nov", for a list whose headings name month and year. `at` is ISO 8601. */
export function shortDate(at: string): string {
  return new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'short' }).format(new Date(at));
}

/** "November", with the year where it is not the year of `now`. `month` is "2026-11". */
export function monthName(month: string, now: Date): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(tag(), {
    month: 'long',
    ...(year === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(new Date(year, number - 1, 1));
}

/** "named it, took your time and went on": words in a row, joined as the language joins them. */
export const inARow = (words: string[]): string =>
  new Intl.ListFormat(tag(), { type: 'conjunction' }).format(words);
