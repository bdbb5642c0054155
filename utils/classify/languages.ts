import type { Grammar, Sign } from './sign';

const lists = import.meta.glob<Sign[]>('./signs/*/*.ts', { eager: true, import: 'signs' });
const grammars = import.meta.glob<Grammar>('./signs/*/grammar.ts', { eager: true, import: 'grammar' });

/** One language: its grammar and all its signs. */
export interface Language {
  grammar: Grammar;
  signs: Sign[];
}

/** Every language we can read. A new folder in `signs` is a new language. */
export const languages: Language[] = Object.entries(grammars).map(([path, grammar]) => ({
  grammar,
  signs: Object.entries(lists)
    .filter(([file, signs]) => signs && file.startsWith(path.replace('grammar.ts', '')))
    .flatMap(([, signs]) => signs),
}));

/** Looking at more tells no more. Characters. */
const ENOUGH = 4_000;

/**
 * The languages a text is written in, the likeliest first: most small words of its own. Two where the second
 * has at least a third of the first's: letters come in two languages. Empty where the words are too few to tell.
 */
export function languagesOf(text: string): Language[] {
  const start = text.slice(0, ENOUGH);
  const counted = languages
    .map((language) => ({ language, count: start.match(language.grammar.words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const most = counted[0]?.count ?? 0;
  return most < 2
    ? []
    : counted.filter(({ count }) => count >= Math.max(2, most / 3)).map(({ language }) => language);
}
