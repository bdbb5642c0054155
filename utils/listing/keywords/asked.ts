import type { Asked, AskedGroup } from '../listing';
import { vocabulary } from '../vocabulary';
import type { Grammar } from '../vocabulary/grammar';
import { find, langOf } from './find';
import { type Said, sectioned } from './sections';
import type { Lang } from './stem';

/** No listing is longer; more is not read. Characters. */
const ENOUGH = 60_000;

/** How a sentence stands to the things it names: asked for, wished for, only mentioned, or not about them at all. */
type Tone = 'must' | 'wish' | 'mention' | 'none';

function toneOf(words: string, { section }: Said, grammar: Grammar): Tone {
  const { asks, wishes, benefits, about, equal, duties } = grammar;
  if (section === 'equal' || equal.test(words)) return 'none';
  const wished = wishes.test(words);
  if (section === 'nice') return 'wish';
  if (section === 'required') return wished ? 'wish' : 'must';
  const asked = asks.test(words);
  if (section === 'benefits' || section === 'apply') return 'none';
  if (wished && asked) return 'wish';
  if (about.test(words) || section === 'about') return 'none';
  if (benefits.test(words) && !asked) return 'none';
  if (section === 'duties' || duties.test(words)) return 'mention';
  return asked ? (wished ? 'wish' : 'must') : 'mention';
}

/** A thing named in a sentence, before its mentions are brought together. */
interface Mention {
  key: string;
  id?: string;
  group: AskedGroup;
  wide: boolean;
  start: number;
  end: number;
  said: Said;
  tone: Tone;
}

function mentionsIn(text: string, lang: Lang): Mention[] {
  const { grammar } = vocabulary(lang);
  const said = sectioned(text, grammar);
  const found: Mention[] = [];
  let at = 0;
  for (const { term, start, end } of find(text, lang)) {
    while (said[at] && (said[at]?.end ?? 0) <= start) at++;
    const sentence = said[at];
    if (!sentence || start < sentence.start) continue;
    const tone = toneOf(text.slice(sentence.start, sentence.end), sentence, grammar);
    found.push({
      key: term.id,
      id: term.id,
      group: term.group,
      wide: term.wide,
      start,
      end,
      said: sentence,
      tone,
    });
  }
  return found;
}

/**
 * What a listing asks for, in the order it is first said: plain text in, lines as paragraphs, list items with a
 * bullet. Without `lang` the text tells it. Duties, benefits and words about the company are left out, unless
 * nothing else is there.
 */
export function askedFor(listing: string, lang?: Lang): Asked[] {
  const text = listing.slice(0, ENOUGH);
  const mentions = mentionsIn(text, lang ?? langOf(text));
  const byKey = Map.groupBy(mentions, ({ key }) => key);
  return [...byKey.values()].flatMap((all) => {
    const told = all.filter(({ tone }) => tone !== 'none');
    const [first] = told;
    if (!first) return [];
    const { start, end, said, group, id } = first;
    return {
      term: text.slice(start, end),
      id,
      group,
      required: told.some(({ tone }) => tone !== 'wish'),
      at: told.map((one) => ({ start: one.start, end: one.end })),
      sentence: text.slice(said.start, said.end),
    };
  });
}
