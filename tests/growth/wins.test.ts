import { describe, expect, test } from 'vitest';
import { restsOn, winFor } from '@/utils/growth/evidence';
import { OTHERS, otherOf } from '@/utils/growth/others';
import { isCalm } from '@/utils/growth/values';
import { bulletFrom, hasNumber } from '@/utils/growth/wins';
import type { Sentence, Win } from '@/utils/store/strengths';

const win = (id: string, text: string, more: Partial<Win> = {}): Win => ({
  id,
  type: 'win',
  did: 'solved',
  date: '2026-11-01T10:00:00.000Z',
  text,
  ...more,
});

describe('wins', () => {
  test.each([
    ['Cut the checks from two days to three hours.', true],
    ['Reduced cost by 12 percent', true],
    ['Habe die Zeit halbiert', true],
    ['Took over a stuck project and shipped it.', false],
    ['Someone asked me to stay', false],
  ])('a number in it: %s', (text, so) => expect(hasNumber({ text })).toBe(so));

  test.each([
    ['I cut the release checks.', undefined, 'Cut the release checks'],
    ['we have moved four teams', undefined, 'Moved four teams'],
    [
      'Ich habe die Prüfungen verkürzt.',
      'von zwei Tagen auf drei Stunden.',
      'Die Prüfungen verkürzt, von zwei Tagen auf drei Stunden',
    ],
    ['Ran the workshop for 40 people', '40 people', 'Ran the workshop for 40 people'],
  ])('a bullet out of their own words: %s', (text, number, bullet) => {
    expect(bulletFrom({ text, number })).toBe(bullet);
  });

  test('a bullet that was kept stays as it is', () => {
    expect(bulletFrom({ text: 'I did it.', bullet: 'Did it, twice' })).toBe('Did it, twice');
  });

  test('one comes back each day, one about the role before the others', () => {
    const all = [win('a', 'Led a workshop'), win('b', 'Fixed the billing system'), win('c', 'Gave a talk')];
    const days = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => winFor(all, day)?.id);
    expect(new Set(days).size).toBe(3);
    expect(winFor(all, '2026-11-20', 'Billing Engineer')?.id).toBe('b');
    expect(winFor([], '2026-11-20')).toBeUndefined();
  });

  test('a sentence rests on wins that are there', () => {
    const sentence: Sentence = {
      id: 's',
      type: 'sentence',
      date: '',
      text: 'I stay calm.',
      wins: ['a', 'gone'],
    };
    expect(restsOn(sentence, [win('a', 'x'), win('b', 'y')]).map(({ id }) => id)).toEqual(['a']);
  });
});

test('others: each has its turn, also through "Another"', () => {
  const seen = new Set(OTHERS.map((_, further) => otherOf('2026-11-22', further)));
  expect(seen.size).toBe(OTHERS.length);
});

test('a day is quiet when no no came in the last two', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const entry = (at: string) => ({
    id: 'a',
    state: 'filed' as const,
    events: { no: { type: 'no' as const, at } },
  });
  expect(isCalm([entry('2026-11-21T12:00:00Z')], now)).toBe(false);
  expect(isCalm([entry('2026-11-19T12:00:00Z')], now)).toBe(true);
});
