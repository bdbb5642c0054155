import type { Asked } from '../listing';
import { langOf } from './find';
import { type Mention, mentionsIn } from './mentions';
import type { Lang } from './stem';

/** No listing is longer; more is not read. Characters. */
const ENOUGH = 60_000;

/** A name: Figma, CI/CD, SAP. It is meant wherever it stands; "marketing" only where it is asked for. */
const isName = (written: string): boolean =>
  /\p{Lu}|\d/u.test(written.slice(1)) || /^\p{Lu}\p{Ll}+$/u.test(written);

/** A line as short as this is a heading or an item of a list. Words. */
const SHORT = 8;

/**
 * Whether a mention asks for its thing. A heading asks for all below it; elsewhere general words need a cue. Duties
 * ask for the skills they name; in a piece of a listing only where several are named side by side.
 */
function asks(text: string, mention: Mention, whole: boolean): boolean {
  const { tone, wide, specific, vague, cued, start, end, said, beside, group } = mention;
  if (tone === 'none' || (vague && !cued)) return false;
  if (group === 'title') return cued;
  if (said.section === 'required' || said.section === 'nice') return true;
  if (tone === 'wish') return cued || !wide;
  const named = isName(text.slice(start, end));
  if (tone === 'must') return cued || (!wide && (whole || named || beside > 2));
  if (said.section === 'duties') return group === 'hard' && (!wide || specific);
  if (whole) return group === 'hard' && !wide;
  if (wordsOf(text.slice(said.start, said.end)) <= SHORT) return !wide;
  return !wide && (beside > 0 || (named && cued));
}

const wordsOf = (line: string): number => line.split(/\s+/, SHORT + 1).length;

/** The mentions of each thing, in the order of the first. */
function byThing(mentions: Mention[]): Mention[][] {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const before = found.get(mention.key);
    if (before) before.push(mention);
    else found.set(mention.key, [mention]);
  }
  return [...found.values()];
}

/**
 * What a listing asks for, in the order it is first said: plain text in, lines as paragraphs, list items with a
 * bullet. Without `lang` the text tells it. Duties, benefits and words about the company are left out.
 */
export function askedFor(listing: string, lang?: Lang): Asked[] {
  const text = listing.slice(0, ENOUGH);
  const { mentions, whole } = mentionsIn(text, lang ?? langOf(text));
  return byThing(mentions).flatMap((all) => {
    const told = all.filter(({ tone }) => tone !== 'none');
    const [first] = told;
    const asking = told.filter((mention) => asks(text, mention, whole));
    if (!first || asking.length === 0) return [];
    const { start, end, said, group, id } = first;
    return {
      term: text.slice(start, end),
      id,
      group,
      required: asking.some(({ tone }) => tone !== 'wish'),
      at: told.map((one) => ({ start: one.start, end: one.end })),
      sentence: text.slice(said.start, said.end),
    };
  });
}
