import { type Lang, stem } from '@/utils/listing/keywords/stem';
import { tokens } from '@/utils/listing/keywords/tokens';
import type { Asked } from '@/utils/listing/listing';

/** What a person who saw no rules wrote down as asked for in a listing, in the listing's own words. */
export interface Expected {
  lang: Lang;
  title: string;
  required: string[];
  nice: string[];
  /** Terms a person would laugh at. */
  never: string[];
}

/** Words that say that a thing is asked for, and are not the thing. */
const FILLER = new Set(
  'a an the of in with and or to for at on as by from experience knowledge skill ability years year strong good excellent proven solid working basic und oder mit in der die das von im erfahrung kenntnis gut sicher umgang'.split(
    ' ',
  ),
);

const content = (phrase: string, lang: Lang): string[] =>
  tokens(phrase)
    .map(({ plain }) => stem(plain, lang))
    .filter((word) => !FILLER.has(word));

/**
 * Whether a shown and an expected term are the same thing: the words of one, without filler, are all in the other,
 * or they stand at the same place of the text.
 */
export function same(text: string, shown: Asked, expected: string, lang: Lang): boolean {
  const mine = content(shown.term, lang);
  const theirs = content(expected, lang);
  if (mine.length === 0 || theirs.length === 0) return shown.term.toLowerCase() === expected.toLowerCase();
  if (mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word))) return true;
  const low = text.toLowerCase();
  for (
    let at = low.indexOf(expected.toLowerCase());
    at >= 0;
    at = low.indexOf(expected.toLowerCase(), at + 1)
  )
    if (shown.at.some(({ start, end }) => start < at + expected.length && at < end)) return true;
  return false;
}

/** Years and the title have lines of their own in the panel; they are no terms of the list. */
const FACTS = new Set(['years']);

export interface Score {
  /** Shown as required, and not expected to be. */
  wrong: string[];
  /** Expected as required, and not shown so. */
  missed: string[];
  /** Shown anywhere, though a person would laugh. */
  laughed: string[];
  shown: number;
  expected: number;
}

/** One listing's list of what it requires against what a person expects of it. */
export function score(text: string, asked: Asked[], expected: Expected): Score {
  const { lang } = expected;
  const required = asked.filter((one) => one.required && !FACTS.has(one.id ?? '') && one.group !== 'title');
  const never = new Set(expected.never.map((word) => word.toLowerCase()));
  return {
    wrong: required
      .filter((one) => !expected.required.some((term) => same(text, one, term, lang)))
      .map(({ term }) => term),
    missed: expected.required.filter((term) => !required.some((one) => same(text, one, term, lang))),
    laughed: asked.filter(({ term }) => never.has(term.toLowerCase())).map(({ term }) => term),
    shown: required.length,
    expected: expected.required.length,
  };
}
