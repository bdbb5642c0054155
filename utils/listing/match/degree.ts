import type { Asked } from '../listing';
import type { SectionKind } from '../resume/resume';
import { type Form, formsIn } from './forms';
import { found, type Standing } from './kin';
import { degreeIn } from './levels';
import type { Read } from './read';
import type { Hit } from './surface';

/** Degrees that name their subject with a letter. */
const SUBJECTS: [RegExp, string][] = [
  [/\b(?:BSN|MSN|ADN|ASN|DNP)\b/, 'nursing'],
  [/\b(?:LLB|LLM|JD)\b/, 'law'],
  [/\b(?:BEng|MEng)\b/, 'engineering'],
  [/\bMBA\b/, 'business administration'],
  [/\b(?:MSW|BSW)\b/, 'social work'],
  [/\b(?:PGCE|BEd|MEd)\b/, 'education teaching'],
  [/\bMPH\b/, 'public health'],
];
/** Subjects whose degree no other one stands in for. */
const OWN = /nurs|law|medic|pharm|dent|veterin|teach|social work|pflege|lehramt|jura/i;
/** Words of a degree that name no subject. */
const PLAIN =
  /^(?:bachelor|master|associat|degre|diplom|univers|colleg|scienc|art|bs|bsc|ba|ma|ms|msc|mba|phd|hon|level|nvq|qualif|certif|relat|field|equival|similar|subject|disciplin|relevant|academ|graduat|undergraduat|abgeschloss|studium|hochschul|ausbild|abschluss|lehre|berufsausbild|apprenticeship|vocational|train|program|accredit|first|good|least|minimum|preferr|requir|must|have|hold|or|two|three|four|five|year)/;

/** Where people put what they studied; the letters behind a name stand at the top. */
const STUDIED: SectionKind[] = ['education', 'certificates', 'head', 'summary', 'other'];

const subjectsOf = (words: string): Form[] =>
  formsIn(`${words} ${SUBJECTS.filter(([sign]) => sign.test(words)).map(([, subject]) => subject)}`).filter(
    ({ plain, root }) => plain.length > 2 && !/\d/.test(plain) && !PLAIN.test(root) && !PLAIN.test(plain),
  );

/**
 * A degree or apprenticeship that is asked for, against what was studied and learnt. A higher one covers a lower
 * one; another subject comes near, where another subject can do the work at all.
 */
export function byDegree(asked: Asked, { resume, title }: Read): Standing | undefined {
  if (asked.group !== 'education') return undefined;
  const wanted = degreeIn(asked.term, 'lowest');
  if (wanted === undefined) return undefined;
  const held = resume.lines.filter(
    ({ section, text, bullet }) =>
      !bullet && STUDIED.includes(section) && (degreeIn(text, 'highest') ?? 0) >= wanted,
  );
  const missing: Standing = { standing: 'missing', hits: [] };
  if (!held.length) return missing;
  // A trade is learnt for itself: without a subject in the term it is the listing's own.
  const own = subjectsOf(asked.term);
  const subjects =
    own.length || wanted > 3 || wanted === 1 ? own : subjectsOf(`${asked.sentence} ${title ?? ''}`);
  const hits = (lines: typeof held): Hit[] =>
    lines.map((line) => ({ line, start: line.start, end: line.end }));
  if (!subjects.length) return found('covers', hits(held));
  const same = held.filter(({ text }) => {
    const said = subjectsOf(text);
    return subjects.some((one) =>
      said.some((other) => other.root === one.root || other.plain.includes(one.plain)),
    );
  });
  if (same.length) return found('covers', hits(same));
  if (wanted < 4 || OWN.test(subjects.map(({ plain }) => plain).join(' '))) return missing;
  return { standing: 'near', hits: hits(held) };
}
