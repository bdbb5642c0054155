import { termOf, termsIn } from '../keywords/terms';
import type { Asked } from '../listing';
import { yearsOf } from '../resume/jobs';
import type { Line } from '../resume/resume';
import { byDegree } from './degree';
import { found, kindred, nearby, plainly, type Standing } from './kin';
import { fluencyIn, languageIn, yearsIn } from './levels';
import type { Read } from './read';
import { type Hit, saidIn } from './surface';
import { titleMatch } from './title';

const MISSING: Standing = { standing: 'missing', hits: [] };

const whole = (line: Line): Hit => ({ line, start: line.start, end: line.end });

/** Whether the years of this resume are years of the work that is asked for. */
function sameWork({ sentence }: Asked, { resume, terms, title }: Read): boolean {
  const related = titleMatch(title, resume);
  if (related?.standing !== 'other') return true;
  const named = termsIn(sentence).filter(({ id }) => {
    const group = termOf(id)?.group;
    return group === 'hard' || group === 'title';
  });
  return named.some(({ id }) =>
    terms.some((term) => term.id === id && (term.line.job || term.line.section === 'summary')),
  );
}

/** Years asked for against the years of the jobs, or against what the resume itself says. */
function byYears(asked: Asked, read: Read): Standing | undefined {
  const wanted = yearsIn(asked.term);
  if (wanted === undefined) return undefined;
  const { resume, now } = read;
  const saying = resume.lines.find(
    ({ section, text }) => (section === 'summary' || section === 'head') && yearsIn(text) !== undefined,
  );
  const said = saying ? (yearsIn(saying.text) ?? 0) : 0;
  const worked = yearsOf(resume.jobs, now);
  // Dates without months may be a few months short of what they say.
  const enough = Math.max(said, worked + 0.25) >= wanted;
  const lines =
    saying && said >= wanted ? [saying] : resume.lines.filter(({ job, bullet }) => job && !bullet);
  if (enough && !sameWork(asked, read)) return MISSING;
  if (enough) return found('covers', lines.slice(0, 1).map(whole));
  return MISSING;
}

/** A language, and how well where both say it. */
function byLanguage(asked: Asked, { words, terms, resume }: Read): Standing | undefined {
  const language = languageIn(asked.term);
  if (!language) return undefined;
  const hits = saidIn(words, language, resume.lang);
  const named = hits.length ? hits : terms.filter(({ id }) => id === asked.id);
  const [first] = named.sort(
    (a, b) => Number(b.line.section === 'languages') - Number(a.line.section === 'languages'),
  );
  if (!first) return MISSING; // another language never comes near
  const wanted = fluencyIn(`${asked.term} ${asked.sentence}`);
  const held = fluencyIn(partAround(first));
  if (wanted !== undefined && held !== undefined && held < wanted - 1)
    return { standing: 'near', hits: named };
  return found('same', named);
}

/** Of "German (B2), English (native)" the part with the hit. */
function partAround({ line, start }: Hit): string {
  const parts = line.text.split(/[,;|•·]|\t/);
  let at = line.start;
  for (const part of parts) {
    at += part.length + 1;
    if (start < at) return part;
  }
  return line.text;
}

/** How one asked term stands to a resume. */
export function standingOf(asked: Asked, read: Read): Standing {
  const years = byYears(asked, read);
  if (years) return years;
  const spoken = byLanguage(asked, read);
  if (spoken) return spoken;
  return (
    byDegree(asked, read) ?? plainly(asked, read) ?? kindred(asked, read) ?? nearby(asked, read) ?? MISSING
  );
}
