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

/** One word alone, however often, tells no language. */
const MOST_TIMES = 8;

/** Which languages have this small word. */
const owners = new Map<string, number[]>();
for (const [at, { grammar }] of languages.entries())
  for (const word of grammar.words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), at]);

/**
 * The languages a text is written in, the likeliest first: most small words of its own. Others only where they
 * have a quarter as many that the first has not: letters come in two languages, and neighbours share words.
 * Empty where the words are too few to tell.
 */
export function languagesOf(text: string): Language[] {
  const words = fold(text.slice(0, ENOUGH))
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const counts = count(words, () => true);
  const most = Math.max(0, ...counts);
  const first = counts.indexOf(most);
  if (most < 2) return [];
  const apart = count(words, (owning) => !owning.includes(first));
  return languages
    .map((language, at) => ({ language, share: at === first ? most : (apart[at] ?? 0) }))
    .filter(({ share }) => share >= Math.max(2, most / 4))
    .sort((a, b) => b.share - a.share)
    .map(({ language }) => language);
}

function count(words: string[], counts: (owning: number[]) => boolean): number[] {
  const found = languages.map(() => 0);
  const times = new Map<string, number>();
  for (const word of words) {
    const owning = owners.get(word);
    const before = times.get(word) ?? 0;
    if (!owning || before >= MOST_TIMES || !counts(owning)) continue;
    times.set(word, before + 1);
    for (const at of owning) found[at] = (found[at] ?? 0) + 1;
  }
  return found;
}

const made = new WeakSet<Language>();
/** Browsers make a pattern ready for a text this long six times as fast as for a shorter one. */
const LONG = '\n'.repeat(1_000);

/** Makes a language's patterns ready, once. Without it the first verdict takes twice as long. */
export function ready(language: Language): void {
  if (made.has(language)) return;
  made.add(language);
  const { signs, grammar, fields } = language;
  for (const value of [
    ...signs.map(({ match }) => match),
    ...Object.values(grammar),
    ...Object.values(fields),
  ].flat())
    if (value instanceof RegExp) value.test(LONG);
}
