/** Which of two numbers comes first in "03/04/2026". */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = [
  'jan',
  'feb',
  'mar|mär|maer',
  'apr',
  'may|mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
].map((name) => new RegExp(`^(?:${name})`, 'i'));

/** The order of a column's dates, by the one cell that leaves no choice; day first where none does. */
export function orderOf(cells: string[]): DayOrder {
  for (const cell of cells) {
    const [, a, b] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(cell) ?? [];
    if (Number(a) > 12) return 'day-first';
    if (Number(b) > 12) return 'month-first';
  }
  return cells.some((cell) => /^\s*\d{1,2}\/\d{1,2}\/\d{4}/.test(cell)) ? 'month-first' : 'day-first';
}

/** Noon of a day in this machine's time; undefined where there is no such day. */
function noon(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(full, month - 1, day, 12);
  if (date.getMonth() !== month - 1 || date.getDate() !== day || full < 1970 || full > 2200) return undefined;
  return date.toISOString();
}

/**
 * A cell's day as ISO 8601, or undefined: "2026-11-12", with a time or not; "12.11.2026", "11/12/2026" by
 * `order`; "12 Nov 2026", "November 12, 2026"; the day numbers spreadsheets count from 1900.
 */
export function dayFrom(cell: string, order: DayOrder): string | undefined {
  const words = cell.trim();
  const [, year, month, day, time] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?$/.exec(words) ?? [];
  if (year) {
    const moment = time ? new Date(words.replace(' ', 'T')) : undefined;
    if (moment && !Number.isNaN(moment.getTime())) return moment.toISOString();
    return noon(Number(year), Number(month), Number(day));
  }
  const [, a, b, c] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})(?:\D|$)/.exec(words) ?? [];
  if (a)
    return order === 'month-first'
      ? noon(Number(c), Number(a), Number(b))
      : noon(Number(c), Number(b), Number(a));
  const name = /\p{L}{3,}/u.exec(words)?.[0];
  const numbers = words.match(/\d+/g)?.map(Number) ?? [];
  const at = name ? MONTHS.findIndex((known) => known.test(name)) : -1;
  const named = numbers.find((n) => n > 31);
  if (at >= 0 && named !== undefined) return noon(named, at + 1, numbers.find((n) => n <= 31) ?? 1);
  // Day 25 569 of a spreadsheet is the first of January 1970.
  if (/^\d{5}(?:\.\d+)?$/.test(words)) {
    const date = new Date((Math.floor(Number(words)) - 25_569) * 86_400_000);
    return noon(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return undefined;
}
