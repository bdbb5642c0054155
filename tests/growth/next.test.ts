import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/entry';
import { STEP_RULES, standingOf, stepsFor, whyOf } from '@/utils/growth/next';

const NOW = Date.UTC(2026, 10, 22, 12);
const no = (id: string, ago: number, more: Partial<Entry> = {}): Entry => ({
  id,
  state: 'filed',
  stage: 'early',
  events: { no: { type: 'no', at: new Date(NOW - ago * 86_400_000).toISOString() } },
  ...more,
});
const steps = (entry: Entry, others: Entry[] = [], lastCheck?: string, ready = false) =>
  stepsFor(standingOf(entry, others, lastCheck, ready, NOW));

describe('the small step', () => {
  test('every rule says why', () => {
    for (const rule of STEP_RULES) expect(rule.because).not.toBe('');
  });

  test('after talks an answer is noted while it is fresh', () => {
    const final = no('a', 1, { stage: 'final' });
    expect(steps(final)[0]).toBe('answer');
    expect(whyOf(standingOf(final, [], undefined, false, NOW))).toBe('fresh');
  });

  test('three early noes without a checked listing: a listing; with one checked lately, not for that reason', () => {
    const run = [no('b', 9), no('c', 10)];
    expect(steps(no('a', 8), run)[0]).toBe('listing');
    expect(whyOf(standingOf(no('a', 8), run, undefined, false, NOW))).toBe('early');
    const checked = new Date(NOW - 86_400_000).toISOString();
    expect(whyOf(standingOf(no('a', 8), run, checked, false, NOW))).toBe('materials');
    const mixed = [no('b', 9, { stage: 'interview' }), no('c', 10)];
    expect(whyOf(standingOf(no('a', 8), mixed, undefined, false, NOW))).toBe('materials');
  });

  test('heavy days: rest first, then somebody, and no work unless they are ready', () => {
    const several = [no('b', 1), no('c', 2)];
    expect(steps(no('a', 0), several)).toEqual(['rest', 'friend']);
    const heavy = [no('b', 3, { heavy: 'heavy' })];
    expect(steps(no('a', 1, { heavy: 'heavy' }), heavy)).toEqual(['rest', 'friend']);
    expect(steps(no('a', 0), several, undefined, true)).toContain('role');
  });

  test('ready comes first only when they say so', () => {
    const unknown = no('a', 1, { stage: 'unknown' });
    expect(steps(unknown)).toEqual(['role', 'person', 'rest']);
    expect(whyOf(standingOf(unknown, [], undefined, true, NOW))).toBe('ready');
  });

  test('resting is always there, never more than four, none twice', () => {
    const some = fc.record({
      stage: fc.constantFrom('early', 'screen', 'interview', 'final', 'unknown'),
      heavy: fc.constantFrom('light', 'heavy', undefined),
      ago: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), fc.boolean(), (all, ready) => {
        const [first, ...rest] = all.map(({ ago, ...more }, i) => no(`e${i}`, ago, more as Partial<Entry>));
        if (!first) return;
        const offered = steps(first, rest, undefined, ready);
        expect(offered).toContain('rest');
        expect(offered.length).toBeLessThanOrEqual(4);
        expect(new Set(offered).size).toBe(offered.length);
      }),
    );
  });
});
