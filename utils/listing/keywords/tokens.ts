/** One word of a text: where it stands, and its form without capitals and marks. */
export interface Token {
  start: number;
  end: number;
  plain: string;
}

/** No listing or resume is longer; more is not read. Characters. */
export const ENOUGH = 200_000;

const WORD = /\.net\b|[\p{L}\p{N}]+(?:\+{1,2}(?![\p{L}\p{N}])|#)?|&/giu;

const plain = (word: string): string =>
  word === '&' ? 'and' : word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a text in their order. C++, C# and .NET are one word; hyphens, slashes and dots part words. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(0, ENOUGH).matchAll(WORD)) {
    const [word] = match;
    found.push({ start: match.index, end: match.index + word.length, plain: plain(word) });
  }
  return found;
}
