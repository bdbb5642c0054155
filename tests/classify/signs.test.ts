import { describe, expect, test } from 'vitest';
import { languages } from '@/utils/classify/languages';
import { fold } from '@/utils/classify/pattern';

const plain = (line: string) => fold(line).toLowerCase();

describe.each(languages)('$grammar.lang', ({ signs }) => {
  test('has signs, each with its own name', () => {
    expect(signs.length).toBeGreaterThan(20);
    expect(new Set(signs.map((sign) => sign.name)).size).toBe(signs.length);
  });

  test.each(signs)('$name', (sign) => {
    expect(sign.yes.length).toBeGreaterThan(0);
    expect(sign.no.length).toBeGreaterThan(0);
    for (const line of sign.yes) expect(plain(line), line).toMatch(sign.match);
    for (const line of sign.no) expect(plain(line), line).not.toMatch(sign.match);
  });
});
