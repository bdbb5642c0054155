import { near } from '../keywords/terms';
import type { Asked } from '../listing';
import { yearsOf } from '../resume/jobs';
import type { Line } from '../resume/resume';
import { formsIn, formsOfTerm, sameWord } from './forms';
import { degreeIn, fluencyIn, isLanguage, yearsIn } from './levels';
import type { TermMatch } from './match';
import type { Read } from './read';
import { type Hit, saidIn } from './surface';

type Standing = Pick<TermMatch, 'standing' | 'because'> & { hits: Hit[] };

const MISSING: Standing = { standing: 'missing', hits: [] };
const found = (because: TermMatch['because'], hits: Hit[]): Standing => ({
  standing: 'found',
  because,
  hits,
});

const whole = (line: Line): Hit => ({ line, start: line.start, end: line.end });

/** Years asked for against the years of the jobs, or against what the resume itself says. */
function byYears({ asked }: Ask, { resume, now }: Read): Standing | undefined {
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
function byDegree({ asked }: Ask, { resume }: Read): Standing | undefined {
  if (asked.group !== 'education') return undefined;
  const wanted = degreeIn(asked.term, 'lowest');
  if (wanted === undefined) return undefined;
  const lines = resume.lines.filter(({ section }) => section === 'education' || section === 'certificates');
  const held = lines.filter(({ text }) => (degreeIn(text, 'highest') ?? 0) >= wanted);
  if (!held.length) return undefined;
  return found('covers', held.slice(0, 1).map(whole));
}

/** A language, and how well where both say it. */
function byLanguage({ asked }: Ask, hits: Hit[]): Standing | undefined {
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

export interface Ask {
  asked: Asked;
}

/** Places of the same term of the vocabulary, under whatever name; then the term's own words. */
function plainly({ asked }: Ask, { terms, words, short }: Read): Standing | undefined {
  const { id } = asked;
  const hits = id ? terms.filter((term) => term.id === id) : [];
  const own = formsOfTerm(asked.term);
  const sameWords = hits.filter((hit) => {
    const said = formsIn(hit.line.text.slice(hit.start - hit.line.start, hit.end - hit.line.start));
    return own.length === said.length && own.every((word, at) => said[at] && sameWord(word, said[at]));
  });
  if (hits.length)
    return found(sameWords.length ? 'same' : 'alias', [
      ...sameWords,
      ...hits.filter((hit) => !sameWords.includes(hit)),
    ]);
  const saying = saidIn(words, asked.term);
  if (saying.length) return found('same', saying);
  const other = short.get(asked.term.toLowerCase());
  const named = other ? saidIn(words, other) : [];
  return named.length ? found('alias', named) : undefined;
}

/** Work that is partly the same, by the vocabulary's relations. */
function nearby({ asked }: Ask, { terms }: Read): Standing | undefined {
  const { id } = asked;
  if (!id) return undefined;
  const hits = terms.filter((term) => near(id, term.id));
  return hits.length ? { standing: 'near', hits } : undefined;
}

/** How one asked term stands to a resume. */
export function standingOf(asked: Asked, read: Read): Standing {
  const ask = { asked };
  const years = byYears(ask, read);
  if (years) return years;
  const said = plainly(ask, read);
  if (said) return byLanguage(ask, said.hits) ?? said;
  return byDegree(ask, read) ?? nearby(ask, read) ?? MISSING;
}
