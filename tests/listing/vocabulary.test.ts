import { describe, expect, test } from 'vitest';
import { find } from '@/utils/listing/keywords/find';
import { type Lang, stem } from '@/utils/listing/keywords/stem';
import { near, termOf } from '@/utils/listing/keywords/terms';
import { tokens } from '@/utils/listing/keywords/tokens';
import { grammarsKnown, vocabulary } from '@/utils/listing/vocabulary';
import { termsOf } from '@/utils/listing/vocabulary/term';

const fields = grammarsKnown.flatMap(({ lang }) =>
  vocabulary(lang).fields.map(({ path, field }) => ({ lang, path, field, terms: termsOf(field) })),
);

/** A line with its terms in braces, as the line and the terms. */
const marked = (line: string) => ({
  text: line.replace(/[{}]/g, ''),
  wanted: [...line.matchAll(/\{([^}]+)\}/g)].map(([, term = '']) => term),
});
const meantIn = (text: string, lang: Lang) => find(text, lang).filter(({ meant }) => meant);
const stems = (text: string, lang: Lang) =>
  ` ${tokens(text)
    .map(({ plain }) => stem(plain, lang))
    .join(' ')} `;

describe.each(fields)('$path', ({ lang, field, terms }) => {
  const own = new Set(terms.map(({ id }) => id));

  test('every line hits the terms it marks, and no other of this field', () => {
    const wrong = field.yes.filter((line) => {
      const { text, wanted } = marked(line);
      const found = meantIn(text, lang);
      const said = found.map(({ start, end }) => text.slice(start, end));
      const others = found.filter(({ term }, at) => own.has(term.id) && !wanted.includes(said[at] ?? ''));
      return others.length > 0 || wanted.some((term) => !said.includes(term));
    });
    expect(wrong).toEqual([]);
  });

  test('every line that must miss misses', () => {
    const hit = field.no.filter((line) => meantIn(line, lang).some(({ term }) => own.has(term.id)));
    expect(hit).toEqual([]);
  });

  test('each term has a line it hits', () => {
    const hit = new Set(
      field.yes.flatMap((line) => {
        const { text, wanted } = marked(line);
        const found = meantIn(text, lang);
        return found
          .filter(({ start, end }) => wanted.includes(text.slice(start, end)))
          .map(({ term }) => term.id);
      }),
    );
    expect([...own].filter((id) => !hit.has(id))).toEqual([]);
  });

  test('each ambiguous term has a line with its word that misses', () => {
    const lines = field.no.map((line) => stems(line, lang));
    const bare = terms.filter(
      ({ name, aliases, company, notBefore }) =>
        (company || notBefore.length > 0) &&
        ![name, ...aliases].some((one) => lines.some((line) => line.includes(stems(one, lang)))),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('relations', () => {
  test('what is near exists', () => {
    const all = fields.flatMap(({ terms }) => terms);
    const lost = all.flatMap((term) =>
      term.near.filter((id) => !termOf(id)).map((id) => `${term.id} ~ ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('they hold both ways, and not for all', () => {
    expect(near('component library', 'design system')).toBe(true);
    expect(near('design system', 'component library')).toBe(true);
    expect(near('figma', 'forklift licence')).toBe(false);
  });

  test('German terms of the same thing have the English name', () => {
    expect(termOf('accounting')?.name).toBe('accounting');
    expect(meantIn('Kenntnisse in Buchhaltung', 'de').map(({ term }) => term.id)).toEqual(['accounting']);
  });
});
