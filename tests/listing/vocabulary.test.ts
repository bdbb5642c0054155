import { describe, expect, test } from 'vitest';
import { find } from '@/utils/listing/keywords/find';
import { grammarsKnown, vocabulary } from '@/utils/listing/vocabulary';
import { termsOf } from '@/utils/listing/vocabulary/term';

const fields = grammarsKnown.flatMap(({ lang }) =>
  vocabulary(lang).fields.map(({ path, field }) => ({ lang, path, field })),
);

/** A line with its terms in braces, as the line and the terms. */
function marked(line: string): { text: string; terms: string[] } {
  return {
    text: line.replace(/[{}]/g, ''),
    terms: [...line.matchAll(/\{([^}]+)\}/g)].map(([, term = '']) => term),
  };
}

describe.each(fields)('$path', ({ lang, field }) => {
  const said = (line: string) => find(line, lang).filter(({ meant }) => meant).map(({ start, end }) => line.slice(start, end));

  test('every line hits what it marks and nothing else', () => {
    const wrong = field.yes.flatMap((line) => {
      const { text, terms } = marked(line);
      const found = said(text);
      return found.join('|') === terms.join('|') ? [] : [{ line, found }];
    });
    expect(wrong).toEqual([]);
  });

  test('every line that must miss misses', () => {
    expect(field.no.filter((line) => said(line).length > 0)).toEqual([]);
  });

  test('each term has a line, and each ambiguous one a line it must miss', () => {
    const hit = new Set(
      field.yes.flatMap((line) => find(marked(line).text, lang).filter(({ meant }) => meant).map(({ term }) => term.id)),
    );
    expect(
      termsOf(field)
        .filter(({ id }) => !hit.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
