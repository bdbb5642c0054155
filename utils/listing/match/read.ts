import { termsIn } from '../keywords/terms';
import type { Resume } from '../resume/resume';
import { explained, type Hit, type Words, wordsOf } from './surface';

/** A resume, searched once for all terms of a listing. */
export interface Read {
  resume: Resume;
  /** The vocabulary's terms in it, each with its line. */
  terms: (Hit & { id: string })[];
  words: Words[];
  /** Abbreviations that the resume or the listing explains, both ways. */
  short: Map<string, string>;
  /** Today as a year with its fraction: what "present" means. */
  now: number;
}

/** Milliseconds of a mean year. */
const YEAR = 365.2425 * 86_400_000;

/** Searches a resume. `told`: sentences of the listing that may explain abbreviations. */
export function searched(resume: Resume, told: string[], now: Date): Read {
  const terms = termsIn(resume.text, resume.lang).flatMap(({ id, start, end }) => {
    const line = resume.lines.find((one) => start >= one.start && end <= one.end);
    return line ? [{ id, line, start, end }] : [];
  });
  return {
    resume,
    terms,
    words: wordsOf(resume.lines),
    short: explained([...told, resume.text].join('\n')),
    now: 1970 + now.getTime() / YEAR,
  };
}
