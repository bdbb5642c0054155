import { termsIn } from '../keywords/terms';
import type { Line, Resume } from '../resume/resume';
import { phrases } from './phrases';
import { explained, type Hit, type Words, wordsOf } from './surface';

/** A resume, searched once for all terms of a listing. */
export interface Read {
  resume: Resume;
  /** The vocabulary's terms in it, each with its line. */
  terms: (Hit & { id: string })[];
  words: Words[];
  /** What its lines say in verbs, by the vocabulary's ids: the same work, and partly the same. */
  done: { is: Map<string, Hit[]>; near: Map<string, Hit[]> };
  /** Abbreviations that the resume or the listing explains, both ways. */
  short: Map<string, string>;
  /** The listing's title. */
  title: string | undefined;
  /** Today as a year with its fraction: what "present" means. */
  now: number;
}

/** The vocabulary's terms, as the text says them. */
const termsOf = ({ text, lang, lines }: Resume): Read['terms'] =>
  termsIn(text, lang).flatMap(({ id, start, end }) => {
    const line = lines.find((one) => start >= one.start && end <= one.end);
    return line && !inName(line, start, end) ? [{ id, line, start, end }] : [];
  });

/** A house's name tells nothing of the work: "Marrowstone Scheduling". */
function inName({ job, bullet, text, start: from }: Line, start: number, end: number): boolean {
  const at = job?.company && !bullet ? text.indexOf(job.company) : -1;
  return at >= 0 && start >= from + at && end <= from + at + (job?.company?.length ?? 0);
}

/** What parts the items of a list. */
const ITEM = /[^,;|•·\t]+/g;

/** In a list of skills each item is meant, also a word that says nothing in a sentence: "Word", "R", "Go". */
function listed({ lines, lang }: Resume): Read['terms'] {
  const lists = lines.filter(
    ({ section, bullet, text }) =>
      (section === 'skills' || section === 'languages' || section === 'certificates') &&
      !bullet &&
      (text.match(ITEM)?.length ?? 0) > 1,
  );
  return lists.flatMap((line) =>
    [...line.text.matchAll(ITEM)].flatMap((item) =>
      termsIn(
        item[0].replace(/^.*:/, (label) => ' '.repeat(label.length)),
        lang,
      ).map(({ id, start, end }) => ({
        id,
        line,
        start: line.start + item.index + start,
        end: line.start + item.index + end,
      })),
    ),
  );
}

/** What was done, as the lines tell it. */
function doneIn({ lines }: Resume): Read['done'] {
  const done: Read['done'] = { is: new Map(), near: new Map() };
  const put = (into: Map<string, Hit[]>, id: string, hit: Hit) =>
    into.set(id, [...(into.get(id) ?? []), hit]);
  for (const line of lines) {
    if (line.section === 'head' || line.section === 'education') continue;
    for (const { said, is, near } of phrases()) {
      const found = said.exec(line.text);
      if (!found) continue;
      const start = line.start + found.index;
      const hit = { line, start, end: start + found[0].trimEnd().length };
      for (const id of is) put(done.is, id, hit);
      for (const id of near) put(done.near, id, hit);
    }
  }
  return done;
}

/** Milliseconds of a mean year. */
const YEAR = 365.2425 * 86_400_000;

/** Searches a resume. `told`: sentences of the listing that may explain abbreviations. */
export function searched(resume: Resume, told: string[], now: Date, title?: string): Read {
  return {
    resume,
    terms: [...termsOf(resume), ...listed(resume)].sort((a, b) => a.start - b.start),
    words: wordsOf(resume.lines),
    done: doneIn(resume),
    short: explained([...told, resume.text].join('\n')),
    title,
    now: 1970 + now.getTime() / YEAR,
  };
}
