import { termsIn } from '../keywords/terms';
import type { Asked } from '../listing';
import { cleanText } from '../resume/clean';
import { readResume } from '../resume/sections';
import { bulletsOf } from './bullets';
import { carryOf } from './carry';
import { firstOf } from './first';
import type { Match, Place, TermMatch } from './match';
import { type Read, searched } from './read';
import { standingOf } from './standing';
import type { Hit } from './surface';
import { titleMatch } from './title';

const placeOf = ({ line, start, end }: Hit): Place => ({
  section: line.section,
  ...(line.heading && { heading: line.heading }),
  ...(line.job && { job: line.job }),
  bullet: line.bullet,
  line: line.text,
  start,
  end,
});

/** One place a line, bullets first: what was done says more than a list. */
function placesOf(hits: Hit[]): Place[] {
  const lines = new Set<Hit['line']>();
  const first = hits.filter(({ line }) => !lines.has(line) && lines.add(line));
  return first.map(placeOf).sort((a, b) => Number(b.bullet) - Number(a.bullet));
}

function matched(asked: Asked, read: Read): TermMatch {
  const { standing, because, hits } = standingOf(asked, read);
  const [best] = hits;
  const words = best && read.resume.text.slice(best.start, best.end);
  return {
    asked,
    standing,
    ...(because && { because }),
    ...(words && { words }),
    places: placesOf(hits),
    ...(standing === 'near' && words && { callIt: `${asked.term} (${words})` }),
    ...(standing === 'missing' && { carry: carryOf(asked, read.resume) }),
  };
}

const ORDER = { missing: 0, near: 1, found: 2 };
const firstAt = ({ asked }: TermMatch): number => asked.at[0]?.start ?? 0;
const shown = (terms: TermMatch[]): TermMatch[] =>
  terms.toSorted((a, b) => ORDER[a.standing] - ORDER[b.standing] || firstAt(a) - firstAt(b));

/** What somebody is like is asked for everywhere and says the least. */
const weight = ({ asked }: TermMatch): number => (asked.group === 'soft' ? 0.5 : 1);
const WORTH = { found: 1, near: 0.6, missing: 0 };

function overlapOf(required: TermMatch[]): Match['overlap'] {
  const all = required.reduce((sum, term) => sum + weight(term), 0);
  if (!all) return 'none';
  const part = required.reduce((sum, term) => sum + weight(term) * WORTH[term.standing], 0) / all;
  if (part >= 0.8) return 'strong';
  if (part >= 0.55) return 'good';
  return part >= 0.25 ? 'some' : 'little';
}

/**
 * A listing against a resume: what is there, what goes by another name, what is not there yet and where it would
 * go. Words only; nothing is sent anywhere.
 * @param asked what the listing asks for
 * @param text the resume, as the person gave it; it is cleaned here, and places count into the cleaned text
 * @param now what "present" means in the resume's dates
 */
export function match(
  { title }: { title?: string | undefined },
  asked: Asked[],
  text: string,
  now = new Date(),
): Match {
  const resume = readResume(cleanText(text));
  const read = searched(resume, [...new Set(asked.map(({ sentence }) => sentence))], now, title);
  const own = new Set(title ? termsIn(title).map(({ id }) => id) : []);
  // The listing's own title has a place of its own.
  const terms = asked
    .filter(({ id, group }) => !(group === 'title' && id && own.has(id)))
    .map((one) => matched(one, read));
  const required = shown(terms.filter((term) => term.asked.required));
  const nice = shown(terms.filter((term) => !term.asked.required));
  const titled = titleMatch(title, resume);
  const bullets = bulletsOf(resume);
  return {
    overlap: overlapOf(required.length ? required : nice),
    required,
    nice,
    ...(titled && { title: titled }),
    bullets,
    first: firstOf(required, titled, bullets),
  };
}
