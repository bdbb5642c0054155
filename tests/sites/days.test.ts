import { expect, test } from 'vitest';
import { dayIn } from '@/utils/sites/status/days';

const now = Date.parse('2026-11-20T09:00:00Z');

test.each<[string, string | undefined]>([
  ['November 5, 2025', '2025-11-05'],
  ['Applied on Indeed on 2 Oct', '2026-10-02'],
  ['Applied on 1 Sep 2026', '2026-09-01'],
  ['Aug 26', '2026-08-26'],
  ['Dec 30', '2025-12-30'],
  ['2026-03-04', '2026-03-04'],
  ['01.10.2026', '2026-10-01'],
  ['1. Oktober 2025', '2025-10-01'],
  ['3 octobre 2025', '2025-10-03'],
  ['1er août 2026', '2026-08-01'],
  ['5 de marzo de 2026', '2026-03-05'],
  ['13/02/2026', '2026-02-13'],
  ['02/13/2026', '2026-02-13'],
  ['02/03/2026', undefined],
  ['31.02.2026', undefined],
  ['3d ago', '2026-11-17'],
  ['vor 2 Tagen', '2026-11-18'],
  ['il y a 5 heures', '2026-11-20'],
  ['hace 3 días', '2026-11-17'],
  ['Yesterday', '2026-11-19'],
  ['Applied 2w ago', undefined],
  ['1mo ago', undefined],
  ['2027-05-01', undefined],
  ['Berlin, Germany', undefined],
  ['', undefined],
])('%s is %s', (words, day) => expect(dayIn(words, 'en', now)?.slice(0, 10)).toBe(day));

test('a word for a language that is none stops nothing', () =>
  expect(dayIn('2 May 2026', 'not a language', now)?.slice(0, 10)).toBe('2026-05-02'));
