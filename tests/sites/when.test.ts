import { expect, test } from 'vitest';
import { when } from '@/utils/sites/when';

const local = (iso: string) => new Date(iso).toISOString();

test.each([
  ['2026-10-06 15:42', 'en', '2026-10-06T15:42'],
  ['Fr, 2026-05-22 15:22', 'de', '2026-05-22T15:22'],
  ['2026. 10. 6. 15:42', 'hu', '2026-10-06T15:42'],
  ['Di, 14.04.2026 08:51', 'de-DE', '2026-04-14T08:51'],
  ['06.10.2026, 15.42', 'fi', '2026-10-06T15:42'],
  ['Thu 9/17/2026 2:52 PM', 'en-US', '2026-09-17T14:52'],
  ['Tue 10/6/2026 12:05 AM', 'en-US', '2026-10-06T00:05'],
  ['Tue 10/6/2026 12:05 p.m.', 'en-US', '2026-10-06T12:05'],
  ['Tue 06/10/2026 15:42', 'en-GB', '2026-10-06T15:42'],
  ['mar. 06/10/2026 15:42', 'fr', '2026-10-06T15:42'],
  ['05/05/2026 15:42', 'en', '2026-05-05T15:42'],
  ['17/9/2026 15:42', '', '2026-09-17T15:42'],
])('%s (%s)', (said, lang, iso) => expect(when(said, lang)).toBe(local(iso)));

test('a spelled date of one kind', () =>
  expect(when('Tuesday, November 17, 2026 09:14 UTC', 'en')).toBe('2026-11-17T09:14:00.000Z'));

test.each([
  ['06/10/2026 15:42', 'en'], // June or October
  ['Fri 06/10/2026 15:42', 'en'], // neither is a Friday
  ['13/13/2026 10:00', 'en'],
  ['31.02.2026 10:00', 'de'],
  ['9/17/26 2:52 PM', 'en-US'],
  ['Tue 10/6/2026 15:42', 'not a language!'],
  ['2026-05-22 (금) 오후 3:22', 'ko'], // 3 or 15 o'clock
  ['Montag, 12. Oktober 2026 10:20 CEST', 'de'],
  ['Yesterday, 15:42', 'en'],
  ['', 'en'],
])('is not sure of %s (%s)', (said, lang) => expect(when(said, lang)).toBeUndefined());
