import type { Grammar, Section } from '../vocabulary/grammar';
import { lines, type Piece, sentences } from './sentences';

/** A sentence of a listing, and the section it stands in: undefined before the first heading. */
export interface Said extends Piece {
  section?: Section;
  /** It is an item of a list. */
  item: boolean;
}

/** A heading is short. Characters and words. */
const LONGEST = 80;
const MOST_WORDS = 9;

/** A text with fewer lines has no title of its own. */
const FEW = 4;

/** "Requirements: three years …": a heading before its own words. */
const INLINE = /^([^:\n]{3,60}):\s+(?=\S)/;

/** The section a heading opens, or undefined where the words are none. */
function headingOf(words: string, { headings }: Grammar): Section | undefined {
  const plain = words
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' &/?-]+/gu, ' ')
    .trim()
    .toLowerCase();
  return headings.find(([, pattern]) => pattern.test(plain))?.[0];
}

const shaped = (line: string): boolean =>
  line.length <= LONGEST && line.split(/\s+/).length <= MOST_WORDS && !/[.;,!]$/.test(line);

/** A heading shows: a colon or question mark behind it, capitals, or no sentence's shape. */
function wholeHeading(line: string, item: boolean, grammar: Grammar): Section | undefined {
  if (!shaped(line) || (item && !line.endsWith(':'))) return undefined;
  return headingOf(line.replace(/[:?]+$/, ''), grammar);
}

/** Every sentence of a listing in order, each with its section. Headings are no sentences. */
export function sectioned(text: string, grammar: Grammar): Said[] {
  const found: Said[] = [];
  let section: Section | undefined;
  const all = lines(text);
  for (const [at, line] of all.entries()) {
    const words = text.slice(line.start, line.end);
    const whole = wholeHeading(words, line.item, grammar);
    if (whole) {
      section = whole;
      continue;
    }
    if (at === 0 && all.length > FEW && shaped(words)) continue; // the title
    if (!line.item && shaped(words) && (words.endsWith(':') || all[at + 1]?.item)) section = undefined; // another heading
    for (const piece of sentences(text, line, grammar)) {
      const said = text.slice(piece.start, piece.end);
      const inline = INLINE.exec(said);
      const own = inline?.[1] && shaped(inline[1]) ? headingOf(inline[1], grammar) : undefined;
      const start = own && inline ? piece.start + inline[0].length : piece.start;
      found.push({ start, end: piece.end, section: own ?? section, item: line.item });
      if (own && !line.item) section = own;
    }
  }
  return found;
}
