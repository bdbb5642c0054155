const BARE = new Map<string, string>();

/** The letter without its marks; one character stays one character. */
function bare(letter: string): string {
  const known = BARE.get(letter);
  if (known) return known;
  const special: Record<string, string> = {
    ß: 's',
    ł: 'l',
    Ł: 'L',
    ø: 'o',
    Ø: 'O',
    đ: 'd',
    æ: 'a',
    œ: 'o',
    ı: 'i',
  };
  const found = special[letter] ?? letter.normalize('NFD').charAt(0);
  BARE.set(letter, found);
  return found;
}

/** The same text at the same places, with plain quotes and dashes and letters without marks. */
export function fold(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, bare);
}

/** A word of the letter: what stands between spaces, without the comma behind it. */
const WORD = '[^\\s,;]+';

/**
 * A pattern for one sentence, written as people write: whole words, any letter with or without its marks.
 * ` <3> ` is a gap of at most three words, ` ~ ` one of at most forty characters; brackets only group; `$` is the
 * end of a line.
 * Matches text that went through {@link fold} and is in lower case.
 */
export function pattern(parts: TemplateStringsArray, ...words: string[]): RegExp {
  const source = fold(String.raw({ raw: parts.raw }, ...words))
    .replaceAll(' ~ ', '\\b.{0,40}?\\b')
    .replace(/ <(\d+)> /g, `(?:,? ${WORD}){0,$1}?,? `)
    .replace(/<(\d+)> /g, `(?:${WORD},? ){0,$1}?`)
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/(?<!\\)\$/g, '(?!.)');
  return new RegExp(`\\b(?:${source})\\b`);
}
