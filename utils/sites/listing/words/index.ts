import type { ListingWords } from './words';

const files = import.meta.glob<ListingWords>(['./*.ts', '!./index.ts', '!./words.ts'], {
  eager: true,
  import: 'default',
});

/** What job pages say, by language. Adding a file to this folder adds a language. */
export const languages: ListingWords[] = Object.values(files);

type Pattern = Exclude<keyof ListingWords, 'at' | 'hiring'>;

/** Does any language say this here? Punctuation and pictures around the text are no part of it. */
export function says(kind: Pattern, text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[\s:：.!?…»›→*·)]+$/gu, '');
  return bare !== '' && languages.some((one) => bare.search(one[kind]) >= 0);
}

/** How many different things of this kind the text says, all languages together. */
export const count = (kind: 'seeks' | 'terms', text: string): number =>
  Math.max(...languages.map((one) => new Set(text.toLowerCase().match(one[kind])).size));
