import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import de from '@/locales/de.json';
import en from '@/locales/en.json';
import { READINGS, RULES, readingFor, type Situation } from '@/utils/growth/readings';

const situation = fc.record<Situation>({
  stage: fc.constantFrom('early', 'screen', 'interview', 'final', 'unknown'),
  reason: fc.boolean(),
  silence: fc.boolean(),
  heavy: fc.constantFrom('light', 'between', 'heavy', undefined),
  feelings: fc.subarray(['tired', 'angry', 'sad', 'relieved']),
  asked: fc.boolean(),
  recent: fc.integer({ min: 0, max: 6 }),
});

describe('the short readings', () => {
  test('every one has a rule with a reason', () => {
    expect(RULES.map((rule) => rule.id).sort()).toEqual([...READINGS].sort());
    for (const rule of RULES) expect(rule.because).not.toBe('');
  });

  test.each([
    ['en', en],
    ['de', de],
  ] as const)('each has 30 to 120 words: %s', (_lang, words) => {
    for (const id of READINGS) {
      const count = words.read[id].text.split(/\s+/).length;
      expect([id, count >= 30 && count <= 120]).toEqual([id, true]);
    }
  });

  test('never the same twice in a row, and always one that fits', () => {
    fc.assert(
      fc.property(fc.array(situation, { minLength: 2, maxLength: 60 }), (days) => {
        const shown: { at: Record<string, string>; lastFor?: string } = { at: {} };
        let last: string | undefined;
        days.forEach((now, i) => {
          const id = readingFor(`e${i}`, now, shown);
          expect(id).toBeDefined();
          expect(id).not.toBe(last);
          expect(RULES.find((rule) => rule.id === id)?.when(now)).toBe(true);
          // Asked again for the same entry, it stays.
          const at = new Date(Date.UTC(2026, 0, 1 + i)).toISOString();
          Object.assign(shown, { at: { ...shown.at, [id ?? '']: at }, lastFor: `e${i}` });
          expect(readingFor(`e${i}`, now, shown)).toBe(id);
          last = id;
        });
      }),
    );
  });

  test('nothing that spurs on is read on a heavy day', () => {
    fc.assert(
      fc.property(situation, (now) => {
        const id = readingFor('e', { ...now, heavy: 'heavy' }, { at: {} });
        expect(['persist', 'routine', 'learn', 'ambition', 'control', 'answer', 'early']).not.toContain(id);
      }),
    );
  });
});
