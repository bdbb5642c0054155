import type { Grammar } from '../vocabulary/grammar';

/** A line or a sentence of one, without the spaces and the bullet around it; in characters of the text. */
export interface Piece {
  start: number;
  end: number;
}

const BULLET =
  /^[\s•·●▪◦‣∙○■□➢➤►→⇒>✓✔★*–—-]+|^\s*o\s{2,}|^\s*(?:\d{1,2}(?:\.\d{1,2})+|(?:\d{1,2}|[a-z])[.)])\s+/u;

/** Whether a line begins as an item of a list. */
export const isItem = (line: string): boolean =>
  /^\s*(?:[•·●▪◦‣∙○■□➢➤►→⇒>✓✔★*–—-]\s*|o\s{2,}|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}[.)]\s+)\S/u.test(line);

/** The lines of a text that hold words, without bullets. */
export function lines(text: string): (Piece & { item: boolean })[] {
  const found: (Piece & { item: boolean })[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at + (BULLET.exec(line)?.[0].length ?? 0);
    const end = at + line.trimEnd().length;
    if (end > start) found.push({ start, end, item: isItem(line) });
    at += line.length + 1;
  }
  return found;
}

const END = /[.!?…]["”’)]?\s+(?=["“(]?[\p{Lu}\d•])|\s•\s+/gu;

/** The sentences of one line of the text. A dot behind an abbreviation ends none. */
export function sentences(text: string, { start, end }: Piece, { short }: Grammar): Piece[] {
  const line = text.slice(start, end);
  const abbreviations = new Set(short.split(' '));
  const found: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(END)) {
    const word = /[^\s(]*$/.exec(line.slice(Math.max(from, match.index - 12), match.index))?.[0] ?? '';
    if (match[0].startsWith('.') && (abbreviations.has(word.toLowerCase()) || /^\p{L}$/u.test(word)))
      continue;
    found.push({ start: start + from, end: start + match.index + match[0].trimEnd().length });
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push({ start: start + from, end });
  return found;
}
