import { i18n } from '../i18n';
import { left } from '../ritual/window';
import type { Window } from '../store/settings';
import { numberWord } from './numbers';

const MINUTE = 60_000;

/** Whole minutes in words: "fifteen minutes", "one minute". */
export function minutesWords(minutes: number): string {
  return minutes === 1 ? i18n.t('common.minute') : i18n.t('common.minutes', { number: numberWord(minutes) });
}

/** How long a window was, in whole minutes and words; undefined for less than one. */
export function tookWords(window: Window, now: number): string | undefined {
  const minutes = Math.round((window.length - left(window, now)) / MINUTE);
  return minutes < 1 ? undefined : minutesWords(minutes);
}
