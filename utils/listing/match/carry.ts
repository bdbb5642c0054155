import type { Asked } from '../listing';
import type { Line, Resume, SectionKind } from '../resume/resume';
import { type Form, formsIn } from './forms';
import { languageIn } from './levels';
import type { Carry } from './match';

/** Words of every second bullet; they tie nothing to anything. */
const GENERAL = new Set(
  'work team role company new good strong use using experience skill ability support help provide ensure include manage develop process project quality service customer client business environment high level day time year task part related relevant plus similar other well able must least knowledge excellent arbeit team aufgabe bereich kunde unternehmen sowie erfahrung kenntnis gute sehr'.split(
    ' ',
  ),
);

const telling = (forms: Form[]): Set<string> =>
  new Set(forms.filter(({ en, plain }) => plain.length > 3 && !GENERAL.has(en)).map(({ root }) => root));

/** The bullet with most words in common with the sentence that asks; the newer one where two have as many. */
function closest(asked: Asked, bullets: Line[]): Line | undefined {
  const wanted = telling(formsIn(asked.sentence));
  let best: { line: Line; count: number } | undefined;
  for (const line of bullets) {
    const count = [...telling(formsIn(line.text))].filter((one) => wanted.has(one)).length;
    if (count > (best?.count ?? 0)) best = { line, count };
  }
  return best?.line;
}

const VERB = /^\p{L}+(?:ed|[^aeious]t|[^aeious]d)$/iu;
const IRREGULAR =
  /^(?:led|ran|built|wrote|made|grew|cut|set|kept|taught|won|sold|took|drove|oversaw|gave|held|spoke|brought|bought|rebuilt|drew|met|saw|did|put|began|chose|found|sent|spent|taught|went|is|was|am)$/i;
/** Where the thing a bullet is about ends. */
const END =
  /\s+(?:for|with|in|by|to|at|across|from|using|and|on|over|under|after|during|through|that|which|so|per|while|as|into|für|mit|bei|im|zur|zum|und|durch|sowie|nach|auf|an|am|pro)\s+|[,;.:()–—]/iu;

/** What a bullet is about, in a few of its own words: "the booking flow". */
export function aboutOf(bullet: string, lang: Resume['lang']): string | undefined {
  const [first = '', ...rest] = bullet
    .trim()
    .replace(/^\p{L}+ly\s+/u, '')
    .split(/\s+/);
  const acts = lang === 'en' && (VERB.test(first) || IRREGULAR.test(first));
  const words = acts ? rest.join(' ') : bullet.trim();
  const thing = words.split(END)[0]?.trim() ?? '';
  const count = thing.split(/\s+/).length;
  return thing.length > 3 && count <= 6 ? thing : undefined;
}

const CERTIFICATE =
  /certif|licen[cs]|registr|accredit|zertifikat|lizenz|schein|führerschein|permit|card|ticket|\b(?:cpr|bls|acls|cpa|cfa|pmp|rn|lpn|cdl|cscs|osha)\b/i;

/** Which part of a resume carries such a thing. */
function sectionFor({ term, group, sentence }: Asked): SectionKind {
  if (languageIn(term)) return 'languages';
  if (CERTIFICATE.test(term)) return 'certificates';
  if (group === 'education') return CERTIFICATE.test(sentence) ? 'certificates' : 'education';
  if (group === 'soft' || group === 'title' || group === 'other') return 'experience';
  return 'skills';
}

/** Where a missing term would go: the bullet about the same kind of work, else the part that carries such things. */
export function carryOf(asked: Asked, resume: Resume): Carry {
  const kind = sectionFor(asked);
  const section = resume.lines.find((line) => line.section === kind);
  const shown = (at: Line | undefined, named: SectionKind): Carry => ({
    section: named,
    ...(at?.heading && { heading: at.heading }),
  });
  if (kind !== 'skills' && kind !== 'experience') return shown(section, kind);
  const bullets = resume.lines.filter(({ bullet }) => bullet);
  const bullet = closest(asked, bullets);
  if (bullet) {
    const about = aboutOf(bullet.text, resume.lang);
    return {
      ...shown(bullet, bullet.section),
      bullet: bullet.text,
      ...(about && { about }),
      ...(bullet.job && { job: bullet.job }),
    };
  }
  // Nothing close: a tool goes with the tools, what one is like is shown by what one did last.
  if (kind === 'skills' && section) return shown(section, 'skills');
  const [newest] = bullets;
  return {
    ...shown(newest ?? section, newest ? 'experience' : kind),
    ...(newest?.job && { job: newest.job }),
  };
}
