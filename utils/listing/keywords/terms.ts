import { grammarsKnown, vocabulary } from '../vocabulary';
import type { Term } from '../vocabulary/term';
import { find, langOf } from './find';
import type { Lang } from './stem';

/** A term of the vocabulary in a text: its id, and where it stands in characters. */
export interface TermAt {
  id: string;
  start: number;
  end: number;
}

/**
 * Every term of the vocabulary in any text, in order: a resume, a bullet, a headline. Aliases, plurals and
 * spellings come under one id; words such as "go" only where the text means the term. Without `lang` the text
 * tells it.
 */
export function termsIn(text: string, lang: Lang = langOf(text)): TermAt[] {
  return find(text, lang)
    .filter(({ meant }) => meant)
    .map(({ term, start, end }) => ({ id: term.id, start, end }));
}

let byId: Map<string, Term> | undefined;

/** The term with this id, or undefined; by its English name where both languages have it. */
export function termOf(id: string): Term | undefined {
  byId ??= new Map(
    grammarsKnown.flatMap(({ lang }) => vocabulary(lang).terms).map((term) => [term.id, term]),
  );
  return byId.get(id);
}

let pairs: Map<string, Set<string>> | undefined;

function relations(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const tie = (from: string, to: string) => found.set(from, (found.get(from) ?? new Set()).add(to));
  for (const { lang } of grammarsKnown)
    for (const { id, near } of vocabulary(lang).terms)
      for (const other of near) {
        tie(id, other);
        tie(other, id);
      }
  return found;
}

/** Whether two terms, by their ids, name work that is partly the same: "component library" and "design system". */
export function near(one: string, other: string): boolean {
  pairs ??= relations();
  return pairs.get(one)?.has(other) ?? false;
}

/** All terms near this one, by their ids. */
export function nearTo(id: string): string[] {
  pairs ??= relations();
  return [...(pairs.get(id) ?? [])];
}
