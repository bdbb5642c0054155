import type { Grammar } from './grammar';
import { type Field, type Term, termsOf } from './term';

const files = import.meta.glob<Field>(['./*/*.ts', '!./*/{grammar,plain-words}.ts'], {
  eager: true,
  import: 'field',
});
const grammars = import.meta.glob<Grammar>('./*/grammar.ts', { eager: true, import: 'grammar' });

/** What is known of one language: how it asks, and the words for what it asks. */
export interface Vocabulary {
  grammar: Grammar;
  fields: { path: string; field: Field }[];
  terms: Term[];
}

const made = new Map<Grammar['lang'], Vocabulary>();

/** The languages we read listings in. A new folder beside this file is a new one. */
export const grammarsKnown: Grammar[] = Object.values(grammars);

/** One language's vocabulary; made when first asked for. */
export function vocabulary(lang: Grammar['lang']): Vocabulary {
  const before = made.get(lang);
  if (before) return before;
  const grammar = grammars[`./${lang}/grammar.ts`];
  if (!grammar) throw new Error(`There is no vocabulary for "${lang}"`);
  const fields = Object.entries(files)
    .filter(([path]) => path.startsWith(`./${lang}/`))
    .map(([path, field]) => ({ path, field }));
  const found = { grammar, fields, terms: fields.flatMap(({ field }) => termsOf(field)) };
  made.set(lang, found);
  return found;
}
