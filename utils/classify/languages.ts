import { fold } from './pattern';
import type { Fields, Grammar, Sign } from './sign';

const lists = import.meta.glob<Sign[]>(['./signs/*/*.ts', '!./signs/*/{grammar,words,fields}.ts'], {
  eager: true,
  import: 'signs',
});
const grammars = import.meta.glob<Grammar>('./signs/*/grammar.ts', { eager: true, import: 'grammar' });

const fields = import.meta.glob<Fields>('./signs/*/fields.ts', { eager: true, import: 'fields' });

/** One language: its grammar, its signs and how it names things. */
export interface Language {
  grammar: Grammar;
  signs: Sign[];
  fields: Fields;
}

/** Every language we can read. A new folder in `signs` is a new language. */
export const languages: Language[] = Object.entries(grammars).flatMap(([path, grammar]) => {
  const named = fields[path.replace('grammar.ts', 'fields.ts')];
  if (!named) throw new Error(`${path} has no fields.ts beside it`);
  const signs = Object.entries(lists)
    .filter(([file]) => file.startsWith(path.replace('grammar.ts', '')))
    .flatMap(([, list]) => list);
  return [{ grammar, signs, fields: named }];
});

/** Looking at more tells no more. Characters. */
const ENOUGH = 4_000;

/** Which languages have this small word. */
const owners = new Map<string, number[]>();
for (const [at, { grammar }] of languages.entries())
  for (const word of grammar.words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), at]);

/**
 * The languages a text is written in, the likeliest first: most small words of its own. A second one where it
 * has at least a quarter of the first's: letters come in two languages. Empty where the words are too few to tell.
 */
export function languagesOf(text: string): Language[] {
  const counts = languages.map(() => 0);
  for (const word of fold(text.slice(0, ENOUGH))
    .toLowerCase()
    .split(/[^\p{L}]+/u))
    for (const at of owners.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  const most = Math.max(0, ...counts);
  if (most < 2) return [];
  return languages
    .map((language, at) => ({ language, count: counts[at] ?? 0 }))
    .filter(({ count }) => count >= Math.max(2, most / 4))
    .sort((a, b) => b.count - a.count)
    .map(({ language }) => language);
}
