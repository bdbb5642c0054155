import type { Lang } from '../keywords/stem';
import type { Line } from '../resume/resume';
import { type Form, formsIn, formsOfTerm, sameWord, sameWork } from './forms';

/** Words of the resume that say what a term says. */
export interface Hit {
  line: Line;
  /** In characters of the resume's text. */
  start: number;
  end: number;
}

/** The words of each line, read once for all terms. */
export interface Words {
  line: Line;
  forms: Form[];
}

/** The words of every line, ready to be searched. */
export const wordsOf = (lines: Line[]): Words[] => lines.map((line) => ({ line, forms: formsIn(line.text) }));

const hit = (line: Line, from: Form, to: Form): Hit => ({
  line,
  start: line.start + from.start,
  end: line.start + to.end,
});

/** The letters of some words run together: "front end", "front-end" and "frontend" are one. */
const glued = (forms: Form[]): string => forms.map(({ plain }) => plain).join('');

/** Spelt together or apart, with a hyphen or without. */
function gluedIn({ line, forms }: Words, wanted: string): Hit | undefined {
  for (let from = 0; from < forms.length; from++)
    for (let to = from; to < forms.length && to < from + 4; to++) {
      const said = glued(forms.slice(from, to + 1));
      if (said.length > wanted.length + 1) break;
      const [first, last] = [forms[from], forms[to]];
      if (first && last && (said === wanted || said === `${wanted}s`)) return hit(line, first, last);
    }
  return undefined;
}

/** One after the other. */
function inOrder({ line, forms }: Words, term: Form[]): Hit | undefined {
  for (let from = 0; from + term.length <= forms.length; from++) {
    const run = forms.slice(from, from + term.length);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && term.every((word, i) => run[i] && sameWord(word, run[i])))
      return hit(line, first, last);
  }
  return undefined;
}

/** How far apart the words of a term may stand in one line, in words besides their own: to be it, and to come near. */
const CLOSE = 1;
const APART = 2;

/** All of them close together, in any order and form: "managed the budgets" for "budget management". */
function together({ line, forms }: Words, term: Form[], apart: number): Hit | undefined {
  const at = term.map((word) =>
    forms.findIndex((form) => sameWord(word, form) || (word.root.length > 2 && word.root === form.root)),
  );
  if (at.includes(-1) || new Set(at).size < at.length) return undefined;
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const [first, last] = [forms[from], forms[to]];
  return first && last && to - from < term.length + apart ? hit(line, first, last) : undefined;
}

/** No shorter word makes a compound sure. Letters. */
const PART = 5;
/** What holds the parts of a German compound together. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** A German compound as its parts, or in a longer one: "Ladungssicherung" for "Sicherung der Ladung", "Inventur" in "Inventurdifferenzen". */
function partly({ line, forms }: Words, term: Form): Hit | undefined {
  const { plain } = term;
  if (plain.length <= PART) return undefined;
  const longer = forms.find(
    (form) =>
      form.plain.length > plain.length + 3 && (form.plain.startsWith(plain) || form.plain.endsWith(plain)),
  );
  if (longer) return hit(line, longer, longer);
  if (plain.length < 2 * PART) return undefined;
  const first = forms.find(
    (form) => form.de.length >= PART - 1 && plain.startsWith(form.de) && form.plain !== plain,
  );
  if (!first) return undefined;
  const rests = JOINTS.filter((joint) => plain.startsWith(first.de + joint))
    .map((joint) => plain.slice(first.de.length + joint.length))
    .filter((rest) => rest.length >= PART - 1);
  // "Schicht- und Wochenenddienst" for "Schichtdienst": the rest may be the end of another compound.
  const second = forms.find(
    (form) => form !== first && rests.some((rest) => form.plain.endsWith(rest) || form.plain === `${rest}en`),
  );
  if (!second) return undefined;
  const [from, to] = first.start < second.start ? [first, second] : [second, first];
  return hit(line, from, to);
}

const all = (words: Words[], look: (one: Words) => Hit | undefined): Hit[] =>
  words.flatMap((one) => look(one) ?? []);

/**
 * Where the resume says a term in the term's own words, whatever their form and spelling: plural, hyphen,
 * British or American, as a verb instead of a noun. Abbreviations and other names are the vocabulary's.
 */
export function saidIn(words: Words[], term: string, lang: Lang): Hit[] {
  const wanted = formsOfTerm(term);
  const [only] = wanted;
  if (!only) return [];
  const run = glued(wanted);
  const plain = all(words, (one) => inOrder(one, wanted) ?? (run.length > 2 ? gluedIn(one, run) : undefined));
  if (plain.length) return plain;
  if (wanted.length > 1) return wanted.length < 5 ? all(words, (one) => together(one, wanted, CLOSE)) : [];
  // English writes its compounds apart: there a word that holds another is only a longer word.
  const compound = lang === 'de' ? all(words, (one) => partly(one, only)) : [];
  if (compound.length) return compound;
  return all(words, ({ line, forms }) => {
    const found = forms.find((form) => sameWork(only, form));
    return found && hit(line, found, found);
  });
}

/** A compound that begins with the same word, or whose first word the term ends with: "Hygienebegehung" for "Krankenhaushygiene". */
function related({ line, forms }: Words, { plain }: Form): Hit | undefined {
  if (plain.length < 2 * PART) return undefined;
  const [first, last] = [plain.slice(0, PART + 1), plain.slice(-PART - 2)];
  const found = forms.find(
    (form) => form.plain.length > PART + 1 && (form.plain.startsWith(first) || form.plain.startsWith(last)),
  );
  return found && hit(line, found, found);
}

/** Lines with all words of a term far apart, or with another word of the same root. */
export function nearbyIn(words: Words[], term: string, lang: Lang): Hit[] {
  const wanted = formsOfTerm(term);
  const [only] = wanted;
  if (!only) return [];
  if (wanted.length === 1) {
    const same = all(words, ({ line, forms }) => {
      const found = forms.find(({ root }) => root.length > 3 && root === only.root);
      return found && hit(line, found, found);
    });
    return same.length || lang === 'en' ? same : all(words, (one) => related(one, only));
  }
  if (wanted.length > 4) return [];
  return all(words, (one) => together(one, wanted, APART));
}

/** What a card or a course is called by after its name. */
const PAPER =
  /[\s-]*(?:licen[cs]e|licen[cs]ure|certificat(?:e|ion)|certified|registration|card|qualification|ticket|training|diploma|award|nachweis|schein|zertifikat|lizenz)s?$/i;

/** A licence or course under its bare name, among the resume's licences and courses: "RN" for "RN license". */
export function heldIn(words: Words[], term: string, lang: Lang): Hit[] {
  const bare = term.replace(PAPER, '');
  if (bare === term || !/\p{L}{2}/u.test(bare)) return [];
  const papers = words.filter(({ line }) => line.section === 'certificates' || line.section === 'education');
  return saidIn(papers, bare, lang);
}

/** Long forms with their short form behind them in brackets: "electronic health record (EHR)". */
const DEFINED = /((?:[\p{L}\p{N}][\p{L}\p{N}'’&/-]*[ -]){1,6})\(([\p{Lu}][\p{Lu}\p{N}/&-]{1,7})s?\)/gu;

/** Short and long forms that a text itself explains, both ways, in lower case. */
export function explained(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, long = '', short = ''] of text.matchAll(DEFINED)) {
    const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
    const words = long.trim().split(/[ -]+/);
    // As many words as letters, each beginning with its own.
    const named = words.slice(-letters.length);
    if (named.map((word) => word[0]?.toLowerCase()).join('') !== letters) continue;
    found.set(named.join(' ').toLowerCase(), short);
    found.set(short.toLowerCase(), named.join(' '));
  }
  return found;
}
