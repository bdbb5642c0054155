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

/** How many lines the head of a listing has at most. */
const HEAD = 5;
/** A heading in capitals. */
const LOUD = /^[^\p{Ll}]*\p{Lu}{3,}[^\p{Ll}]*$/u;

/** "Requirements: three years …": a heading before its own words. */
const INLINE = /^([^:\n]{3,60}):\s+(?=\S)/;

/** "Experience" is a heading; "Experience with SQL" asks for something itself. */
const ASKS_ITSELF = /^ (?:with|in|of|using|as|on|mit|im|von|als|bei)\b/;

/** The section a heading opens, or undefined where the words are none. */
function headingOf(words: string, { headings }: Grammar): Section | undefined {
  const plain = words
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' &/?-]+/gu, ' ')
    .trim()
    .toLowerCase();
  for (const [section, pattern] of headings) {
    const match = pattern.exec(plain);
    if (match) return ASKS_ITSELF.test(plain.slice(match[0].length)) ? undefined : section;
  }
  return undefined;
}

const shaped = (line: string): boolean =>
  line.length <= LONGEST && line.split(/\s+/).length <= MOST_WORDS && !/[.;,!]$|\d{2}|[€$£]/.test(line);

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
  let headed = true; // title, company, place and pay come first, in lines that are no sentences
  for (const [at, line] of all.entries()) {
    const words = text.slice(line.start, line.end);
    const whole = wholeHeading(words, line.item, grammar);
    if (whole && at + 1 < all.length) {
      section = whole;
      continue;
    }
    if (at < HEAD && all.length > FEW && !line.item && (at === 0 || headed) && !/[.!]\s|[.!:]$/.test(words))
      continue;
    headed = false;
    if (!line.item && shaped(words) && (words.endsWith(':') || all[at + 1]?.item || LOUD.test(words))) {
      section = undefined; // another heading
      continue;
    }
    for (const piece of sentences(text, line, grammar)) {
      const said = text.slice(piece.start, piece.end);
      const inline = INLINE.exec(said);
      const own = inline?.[1] && shaped(inline[1]) ? headingOf(inline[1], grammar) : undefined;
      // "Reports to: …" before the first heading is a fact of the job.
      const fact =
        all.length > FEW && !own && !section && !line.item && inline !== null && shaped(inline[1] ?? '');
      const start = own && inline ? piece.start + inline[0].length : piece.start;
      found.push({ start, end: piece.end, section: own ?? (fact ? 'about' : section), item: line.item });
      if (own && !line.item) section = own;
    }
  }
  return found;
}
