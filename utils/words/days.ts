import { i18n, locale } from '../i18n';

const DAY = 86_400_000;

/** The language of dates. English ones are written as "12 November", which is not what bare "en" gives. */
export const tag = (): string => (locale() === 'en' ? 'en-GB' : locale());

/** How many midnights lie between two moments; negative when `date` comes later. */
export function daysBefore(date: Date, now: number): number {
  const midnight = (of: Date) => Date.UTC(of.getFullYear(), of.getMonth(), of.getDate());
  return Math.round((midnight(new Date(now)) - midnight(date)) / DAY);
}

/** "12 November", with the year where it is another one than now. `at` is ISO 8601. */
export function dateWords(at: string, now: number): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(tag(), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

/** "Monday", in the interface language. */
export function weekday(date: Date): string {
  return new Intl.DateTimeFormat(tag(), { weekday: 'long' }).format(date);
}

export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening';

/** The part of the day an hour (0 to 23) belongs to. */
export function dayPart(hour: number): DayPart {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** When something came: "this morning", "yesterday", "on Monday", "on 12 November". `at` is ISO 8601. */
export function whenWords(at: string, now: number): string {
  const date = new Date(at);
  const ago = daysBefore(date, now);
  if (ago <= 0) return i18n.t(`common.day.${dayPart(date.getHours())}`);
  if (ago === 1) return i18n.t('common.day.yesterday');
  return i18n.t('common.day.on', { day: ago < 7 ? weekday(date) : dateWords(at, now) });
}
