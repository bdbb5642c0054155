import { grammarsKnown, vocabulary } from '../vocabulary';
import type { Term } from '../vocabulary/term';
import { type Lang, stem } from './stem';
import { type Token, tokens } from './tokens';

/** A term where it stands in a text, in characters. */
export interface Found {
  term: Term;
  start: number;
  end: number;
  /** A cue, a list or a line of its own says that it is meant: "knowledge of", "skills". */
  cued: boolean;
  /** So general that it needs a cue: by its mark, or one word in small letters. */
  wide: boolean;
  /** Several words. */
  phrase: boolean;
  /** Alone it says nothing without a cue. */
  vague: boolean;
  /** It has what its marks ask for. Words of every day without it mean something else, outside of lists of requirements. */
  meant: boolean;
}

/** A hit before its company is looked at. */
interface Hit extends Omit<Found, 'cued' | 'meant'> {
  /** It is one word, and that word may mean something else. */
  doubtful: boolean;
}

/** One way to write a term: where it ends in the tree of words. */
interface Way {
  term: Term;
  /** Its letters with their capitals, where only these count. */
  written?: string;
  /** Several words together are seldom anything else; one may be. */
  single: boolean;
  /** One word in small letters: it says less than a name or a phrase. */
  general: boolean;
}

interface Node {
  next: Map<string, Node>;
  ways: Way[];
}

const node = (): Node => ({ next: new Map(), ways: [] });

/** Letters and signs that make a spelling, without what parts its words. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}+#]/gu, '');

/** Abbreviations mean something only in capitals: IT, RN, US. */
const ABBREVIATION = /^[A-Z](?:[A-Z\d/&.-]{0,4}|[A-Z]s)$/;

function plant(root: Node, words: string[], way: Way): void {
  let at = root;
  for (const word of words) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  if (words.length > 0) at.ways.push(way);
}

function treeOf(lang: Lang): Node {
  const root = node();
  for (const term of vocabulary(lang).terms)
    for (const name of [term.name, ...term.aliases]) {
      const words = tokens(name).map(({ plain }) => stem(plain, lang));
      const single = words.length === 1;
      const exact = (term.exact && single) || (ABBREVIATION.test(name) && !term.anyCase);
      const general = single && !/[\p{Lu}\d-]/u.test(name);
      const way = { term, single, general, written: exact ? letters(name) : undefined };
      plant(root, words, way);
      // "front-end" is also written "frontend".
      if (name.includes('-')) plant(root, joined(name, lang), way);
    }
  return root;
}

const joined = (name: string, lang: Lang): string[] =>
  tokens(name.replace(/(?<=\p{L})-(?=\p{L})/gu, '')).map(({ plain }) => stem(plain, lang));

const trees = new Map<Lang, Node>();

function tree(lang: Lang): Node {
  const found = trees.get(lang) ?? treeOf(lang);
  trees.set(lang, found);
  return found;
}

/** What may stand between two words of one term: nothing, a space, a hyphen, a slash, a dot; no comma, no new line. */
const GAP = /^[ \u00a0]?[-–‐‑/.'’]?[ \u00a0]?$/;

function fits(text: string, { term, written }: Way, found: Token[], from: number, to: number): boolean {
  const slice = text.slice(found[from]?.start, found[to]?.end);
  if (written !== undefined) {
    const said = letters(slice);
    if (said !== written && said !== `${written}s`) return false;
  }
  if (term.notBefore.includes(found[to + 1]?.plain ?? '')) return false;
  return !term.notAfter.includes(found[from - 1]?.plain ?? '');
}

const vagueWords = new Map<Lang, Set<string>>();

function isVague(plain = '', lang: Lang): boolean {
  const known = vagueWords.get(lang) ?? new Set(vocabulary(lang).grammar.plain.vague.split(/\s+/));
  vagueWords.set(lang, known);
  return known.has(plain);
}

/** Every term, the longest at each place, each word in one term at most; whether it is meant is not yet asked. */
function scan(text: string, found: Token[], lang: Lang): Hit[] {
  const root = tree(lang);
  const hits: Hit[] = [];
  for (let from = 0; from < found.length; from++) {
    let at: Node | undefined = root;
    let best: { way: Way; to: number } | undefined;
    for (let to = from; at && to < found.length; to++) {
      const token = found[to];
      const last = found[to - 1];
      if (!token || (to > from && last && !GAP.test(text.slice(last.end, token.start)))) break;
      at = at.next.get(stem(token.plain, lang));
      const way = at?.ways.find((one) => fits(text, one, found, from, to));
      if (way) best = { way, to };
    }
    const start = found[from]?.start;
    const end = best && found[best.to]?.end;
    if (!best || start === undefined || end === undefined) continue;
    const { term, single, general } = best.way;
    hits.push({
      term,
      start,
      end,
      wide: term.wide || general,
      phrase: !single,
      vague: single && isVague(found[from]?.plain, lang),
      doubtful: term.company && single,
    });
    from = best.to;
  }
  return hits;
}

/** How far a cue may stand from its term. Characters. */
const NEAR = 48;

/** A capital in the middle of a sentence, and none in the words beside it: "you chart in Epic". */
function properName(text: string, { term, start, end }: Hit): boolean {
  if (!term.exact || term.always || end - start < 3) return false;
  const before = /(\p{L}[\p{L}'’-]*)[ ]?[(]?$/u.exec(text.slice(Math.max(0, start - NEAR), start))?.[1];
  const after = /^[ ]?(\p{L})/u.exec(text.slice(end, end + NEAR))?.[1];
  return before !== undefined && /^\p{Ll}/u.test(before) && !(after && /\p{Lu}/u.test(after));
}

/** Terms that are words of every day count only in company. */
function judged(text: string, hits: Hit[], lang: Lang): Found[] {
  const { before, behind, joins, unit, negates } = vocabulary(lang).grammar;
  const cued = hits.map(({ start, end }): boolean => {
    const ahead = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    const own = /(?:^|[\n•|])[^\p{L}\p{N}\n]*$/u.test(ahead) && /^[^\p{L}\p{N}\n]*(?:$|[\n•|])/u.test(after);
    return own || before.test(ahead) || behind.test(after);
  });
  const good = hits.map((hit, at) => cued[at] || !hit.doubtful || properName(text, hit));
  // A list carries its members: what stands beside a sure one is sure.
  for (let from = 0; from < hits.length; ) {
    let to = from;
    while (to + 1 < hits.length && joins.test(text.slice(hits[to]?.end, hits[to + 1]?.start).slice(0, NEAR)))
      to++;
    if (cued.slice(from, to + 1).includes(true)) cued.fill(true, from, to + 1);
    if (good.slice(from, to + 1).includes(true) || to - from >= 3) good.fill(true, from, to + 1);
    from = to + 1;
  }
  return hits.flatMap(({ doubtful: _, ...hit }, at) => {
    const other = unit.test(text.slice(hit.end, hit.end + NEAR));
    if (other || negates.test(text.slice(Math.max(0, hit.start - NEAR), hit.start))) return [];
    return { ...hit, cued: cued[at] ?? false, meant: good[at] ?? false };
  });
}

/** German listings name tools in English: from there come terms with a capital letter, or of several words. */
const abroad = ({ name }: Term): boolean => /\p{Lu}|\s/u.test(name);

/** Every term of the vocabulary in a text, in order; none inside another. Whether each is meant, it tells. */
export function find(text: string, lang: Lang): Found[] {
  const found = tokens(text);
  const own = scan(text, found, lang);
  const others = lang === 'en' ? [] : scan(text, found, 'en').filter(({ term }) => abroad(term));
  const all = [...own, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = all.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
  return judged(text, apart, lang);
}

/** Looking at more tells no more. Characters. */
const HEAD = 6_000;

/** The language a listing or resume is written in: the one with most small words; English if none has any. */
export function langOf(text: string): Lang {
  const words = new Set(tokens(text.slice(0, HEAD)).map(({ plain }) => plain));
  const counts = grammarsKnown.map(({ lang, words: small }) => ({
    lang,
    count: small.split(' ').filter((word) => words.has(word)).length,
  }));
  const [first] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > 1 ? first.lang : 'en';
}
