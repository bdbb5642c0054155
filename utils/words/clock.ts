import { i18n, locale } from '../i18n';
import { dateWords, dayPart, daysBefore } from './days';

/** A time of day as one says it: "7", "7:30"; in German by 24 hours. The words around it say which half of the day. */
export function clock(date: Date): string {
  const hours = locale() === 'en' ? date.getHours() % 12 || 12 : date.getHours();
  const minutes = date.getMinutes();
  return minutes === 0 ? String(hours) : `${hours}:${String(minutes).padStart(2, '0')}`;
}

/** A moment to come: "7 this evening", "9 tomorrow morning", "7 on the evening of 24 November". */
export function untilWords(until: Date, now: number): string {
  const part = dayPart(until.getHours());
  const ahead = -daysBefore(until, now);
  const values = { time: clock(until), day: dateWords(until.toISOString(), now) };
  const day = ahead <= 0 ? 'today' : ahead === 1 ? 'tomorrow' : 'on';
  return i18n.t(`common.clock.${part === 'night' ? 'morning' : part}.${day}`, values);
}

/** The words of a button that puts something off until then: "Tonight at 7", "Tomorrow at 7". */
export function laterWords(until: Date, now: number): string {
  const values = { time: clock(until) };
  if (daysBefore(until, now) < 0) return i18n.t('common.later.tomorrow', values);
  return i18n.t(
    dayPart(until.getHours()) === 'evening' ? 'common.later.tonight' : 'common.later.today',
    values,
  );
}
