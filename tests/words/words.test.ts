import { afterEach, expect, test, vi } from 'vitest';
import de from '@/locales/de.json';
import { start } from '@/utils/ritual/window';
import { clock, laterWords, untilWords } from '@/utils/words/clock';
import { dateWords, whenWords } from '@/utils/words/days';
import { capital, numberWord } from '@/utils/words/numbers';
import { minutesWords, tookWords } from '@/utils/words/took';
import { browser } from '../browser';

afterEach(() => vi.restoreAllMocks());

const now = new Date('2026-11-20T20:00:00').getTime(); // a Friday
const on = (moment: string) => new Date(moment);

function inGerman(): void {
  const find = (key: string) =>
    key.split('_').reduce<unknown>((words, part) => (words as Record<string, unknown>)?.[part], de);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => String(find(key) ?? ''));
}

test('numbers have words up to twelve, and where the window needs them', () => {
  expect([0, 7, 12, 13, 15, 30, 31].map(numberWord)).toEqual([
    'none',
    'seven',
    'twelve',
    '13',
    'fifteen',
    'thirty',
    '31',
  ]);
  expect(capital('fifteen')).toBe('Fifteen');
});

test.each([
  ['2026-11-20T08:00:00', 'this morning'],
  ['2026-11-20T14:00:00', 'this afternoon'],
  ['2026-11-20T18:00:00', 'this evening'],
  ['2026-11-20T02:00:00', 'in the night'],
  ['2026-11-19T23:59:00', 'yesterday'],
  ['2026-11-16T09:00:00', 'on Monday'],
  ['2026-11-13T09:00:00', 'on 13 November'],
  ['2025-11-13T09:00:00', 'on 13 November 2025'],
])('%s is %s', (at, words) => expect(whenWords(on(at).toISOString(), now)).toBe(words));

test.each([
  ['2026-11-20T21:00:00', '9 this evening'],
  ['2026-11-20T21:30:00', '9:30 this evening'],
  ['2026-11-21T19:00:00', '7 tomorrow evening'],
  ['2026-11-21T09:00:00', '9 tomorrow morning'],
  ['2026-11-21T12:00:00', '12 tomorrow afternoon'],
  ['2026-11-24T19:00:00', '7 on the evening of 24 November'],
])('until %s is %s', (at, words) => expect(untilWords(on(at), now)).toBe(words));

test.each([
  ['2026-11-20T21:00:00', 'Tonight at 9'],
  ['2026-11-20T15:30:00', 'Today at 3:30'],
  ['2026-11-21T19:00:00', 'Tomorrow at 7'],
])('a button for %s says %s', (at, words) => expect(laterWords(on(at), now)).toBe(words));

test('in German', () => {
  inGerman();
  expect(clock(on('2026-11-20T19:00:00'))).toBe('19');
  expect(untilWords(on('2026-11-21T19:30:00'), now)).toBe('morgen Abend um 19:30 Uhr');
  expect(whenWords(on('2026-11-13T09:00:00').toISOString(), now)).toBe('am 13. November');
  expect(whenWords(on('2026-11-16T09:00:00').toISOString(), now)).toBe('am Montag');
  expect(numberWord(12)).toBe('zwölf');
  expect(minutesWords(1)).toBe('eine Minute');
});

test('a date names its year only when it is another', () => {
  expect(dateWords(on('2026-01-02T10:00:00').toISOString(), now)).toBe('2 January');
  expect(dateWords(on('2027-01-02T10:00:00').toISOString(), now)).toBe('2 January 2027');
});

test('how long a window was', () => {
  const window = start('a', 15, now);
  expect(tookWords(window, now + 600_000)).toBe('ten minutes');
  expect(tookWords(window, now + 60_000)).toBe('one minute');
  expect(tookWords(window, now + 5_000)).toBeUndefined();
});
