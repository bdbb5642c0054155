import type { Grammar } from '../vocabulary/grammar';
import type { Found } from './find';
import type { Said } from './sections';
import { type Token, tokens } from './tokens';

/** A phrase that no vocabulary has, where a listing asks for it; in characters of the text. */
export interface Phrase {
  start: number;
  end: number;
}

/** How far a cue may stand from what it asks for. Characters. */
const NEAR = 48;
/** A thing's name is short. Words. */
const LONGEST = 3;
/** Between two words of one phrase. */
const GAP = /^[ \u00a0]?[-–/.]?[ \u00a0]?$/;

const words = new Map<string, Set<string>>();

function stopsOf({ lang, plain }: Grammar): Set<string> {
  const known = words.get(lang) ?? new Set(plain.stops.split(/\s+/));
  words.set(lang, known);
  return known;
}

/** Runs of words that could be a name: none of them small or general, none in a term that is known. */
function runs(text: string, all: Token[], known: Found[], grammar: Grammar): Token[][] {
  const stops = stopsOf(grammar);
  const found: Token[][] = [];
  let run: Token[] = [];
  let at = 0;
  for (const token of all) {
    while (known[at] && (known[at]?.end ?? 0) <= token.start) at++;
    const last = run.at(-1);
    if (last && !GAP.test(text.slice(last.end, token.start))) run = [];
    if (stops.has(token.plain) || /^\d+$/.test(token.plain) || (known[at]?.start ?? Infinity) < token.end) {
      run = [];
      continue;
    }
    if (run.length === 0) found.push(run);
    run.push(token);
  }
  return found;
}

/** An abbreviation, or a name with capitals inside or at each word: HACCP, DaVinci, Blue Prism. */
function isName(text: string, run: Token[]): boolean {
  return run.every(({ start, end }) => /^(?:\p{Lu}|\d)/u.test(text.slice(start, end)));
}

/**
 * Phrases of one sentence that stand right behind a cue ("experience with", "knowledge of"), or in a list with
 * one that does. Names of one to three words; plain words only two or three together, right behind a cue.
 */
export function unknownIn(text: string, said: Said, known: Found[], grammar: Grammar): Phrase[] {
  const inside = known.filter(({ start, end }) => start < said.end && end > said.start);
  const line = text.slice(0, said.end);
  const all = tokens(text.slice(said.start, said.end)).map((token) => ({
    ...token,
    start: token.start + said.start,
    end: token.end + said.start,
  }));
  // An item of a list of requirements that names nothing known asks for what it names.
  const bare =
    said.item &&
    (said.section === 'required' || said.section === 'nice') &&
    !inside.some(({ term }) => term.group !== 'soft');
  const found: Phrase[] = [];
  let sure: Phrase | undefined;
  for (const run of runs(line, all, inside, grammar)) {
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? 0;
    const before = [...inside.filter((one) => one.cued && one.end <= start), ...(sure ? [sure] : [])].at(-1);
    const cued = grammar.knows.test(line.slice(Math.max(said.start, start - NEAR), start));
    const listed = before !== undefined && grammar.joins.test(line.slice(before.end, start).slice(0, NEAR));
    const named = isName(line, run);
    const alone = bare && (named || (run.length > 1 && start === said.start));
    if (!cued && !listed && !alone) continue;
    if (run.length > LONGEST || (!named && (run.length === 1 || !(cued || alone || (listed && bare)))))
      continue;
    sure = { start, end };
    found.push(sure);
  }
  return found;
}
