import type { Asked } from '../listing';
import { yearsOf } from '../resume/jobs';
import type { Line } from '../resume/resume';
import { found, nearby, plainly, type Standing } from './kin';
import { degreeIn, fluencyIn, isLanguage, yearsIn } from './levels';
import type { Read } from './read';
import type { Hit } from './surface';

const MISSING: Standing = { standing: 'missing', hits: [] };

const whole = (line: Line): Hit => ({ line, start: line.start, end: line.end });

/** Years asked for against the years of the jobs, or against what the resume itself says. */
function byYears(asked: Asked, { resume, now }: Read): Standing | undefined {
  const wanted = yearsIn(asked.term);
  if (wanted === undefined) return undefined;
  const saying = resume.lines.find(
    ({ section, text }) => (section === 'summary' || section === 'head') && yearsIn(text) !== undefined,
  );
  const said = saying ? (yearsIn(saying.text) ?? 0) : 0;
  const worked = yearsOf(resume.jobs, now);
  // Dates without months may be a few months short of what they say.
  const enough = Math.max(said, worked + 0.25) >= wanted;
  const lines =
    saying && said >= wanted ? [saying] : resume.lines.filter(({ job, bullet }) => job && !bullet);
  if (enough) return found('covers', lines.slice(0, 1).map(whole));
  return MISSING;
}

/** A degree asked for against the highest one held; the field of study counts where the listing names one. */
function byDegree(asked: Asked, { resume }: Read): Standing | undefined {
  if (asked.group !== 'education') return undefined;
  const wanted = degreeIn(asked.term, 'lowest');
  if (wanted === undefined) return undefined;
  const lines = resume.lines.filter(({ section }) => section === 'education' || section === 'certificates');
  const held = lines.filter(({ text }) => (degreeIn(text, 'highest') ?? 0) >= wanted);
  if (!held.length) return undefined;
  return found('covers', held.slice(0, 1).map(whole));
}

/** A language, and how well where both say it. */
function byLanguage(asked: Asked, hits: Hit[]): Standing | undefined {
  if (!isLanguage(asked.term) || !hits.length) return undefined;
  const wanted = fluencyIn(asked.sentence);
  const [first] = hits;
  const held = first && fluencyIn(partAround(first));
  if (wanted !== undefined && held !== undefined && held < wanted - 1) return { standing: 'near', hits };
  return found('same', hits);
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
  const said = plainly(asked, read);
  if (said) return byLanguage(asked, said.hits) ?? said;
  return byDegree(asked, read) ?? nearby(asked, read) ?? MISSING;
}
