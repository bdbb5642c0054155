import { describe, expect, test } from 'vitest';
import { startsFor, trapSigns, trapsIn } from '@/utils/growth/traps';
import { TRAPS } from '@/utils/growth/traps/trap';

describe.each(trapSigns.map((sign) => [sign.trap, sign.yes[0] ?? '', sign] as const))(
  '%s (%s)',
  (_trap, _line, sign) => {
    test.each(sign.yes)('in: %s', (line) => expect(sign.match.test(line)).toBe(true));
    test.each(sign.no)('not in: %s', (line) => expect(sign.match.test(line)).toBe(false));
  },
);

describe('a harsh sentence', () => {
  test('every trap has a sign in English and in German', () => {
    for (const trap of TRAPS) expect(trapSigns.filter((sign) => sign.trap === trap)).toHaveLength(2);
  });

  test('the words that show a trap are the person’s own', () => {
    const sentence = 'I’ll never get hired, I’m a failure.';
    const found = trapsIn(sentence);
    expect(found.map(({ trap }) => trap)).toEqual(['always', 'label', 'future']);
    for (const { words } of found) expect(sentence).toContain(words);
  });

  test('never more than three are named, and each once', () => {
    const all = trapSigns.flatMap((sign) => sign.yes).join(' ');
    expect(trapsIn(all)).toHaveLength(3);
    expect(trapsIn('never never never')).toHaveLength(1);
  });

  test('a plain sad sentence holds none, and a beginning is there all the same', () => {
    expect(trapsIn('Fennel said no and I am sad.')).toEqual([]);
    expect(startsFor([])).toEqual(['plain', 'friend']);
  });

  test('of a text without end only the beginning is looked at', () => {
    expect(trapsIn(`${'so '.repeat(600)}never`)).toHaveLength(1);
    expect(trapsIn(`${'so '.repeat(700)}never`)).toEqual([]);
  });
});
