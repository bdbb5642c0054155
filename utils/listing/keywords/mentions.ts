import type { AskedGroup } from '../listing';
import { vocabulary } from '../vocabulary';
import type { Grammar } from '../vocabulary/grammar';
import { type Found, find } from './find';
import { type Said, sectioned } from './sections';
import { type Lang, stem } from './stem';
import { tokens } from './tokens';
import { unknownIn } from './unknown';

/** How a sentence stands to the things it names: asked for, wished for, only mentioned, or not about them at all. */
export type Tone = 'must' | 'wish' | 'mention' | 'none';

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
export interface Mention {
  key: string;
  id?: string;
  group: AskedGroup;
  wide: boolean;
  cued: boolean;
  start: number;
  end: number;
  said: Said;
  /** How many other skills its sentence names, general words not counted. */
  beside: number;
  tone: Tone;
}

/** Everything a listing names, in order, each with how its sentence stands to it. */
export function mentionsIn(text: string, lang: Lang): Mention[] {
  const { grammar } = vocabulary(lang);
  const known = find(text, lang);
  const found: Mention[] = [];
  let from = 0;
  for (const said of sectioned(text, grammar)) {
    while (known[from] && (known[from]?.end ?? 0) <= said.start) from++;
    let to = from;
    while (known[to] && (known[to]?.start ?? 0) < said.end) to++;
    const inside = known.slice(from, to).filter(({ start }) => start >= said.start);
    const words = text.slice(said.start, said.end);
    const tone = toneOf(words, said, grammar);
    const all = inside.map(
      ({ term, start, end, cued }): Mention => ({
        key: term.id,
        id: term.id,
        group: term.group,
        wide: term.wide,
        cued,
        start,
        end,
        said,
        beside: 0,
        tone,
      }),
    );
    if (tone === 'must' || tone === 'wish') all.push(...others(text, said, inside, tone, grammar));
    found.push(...all.sort((a, b) => a.start - b.start));
    from = to;
  }
  countBeside(found);
  return found;
}

/** What a sentence asks for beside the vocabulary: years of experience, and phrases behind a cue. */
function others(text: string, said: Said, known: Found[], tone: Tone, grammar: Grammar): Mention[] {
  const rest = { wide: false, cued: true, said, beside: 0, tone };
  const found: Mention[] = unknownIn(text, said, known, grammar).map(({ start, end }) => ({
    ...rest,
    key: `?${stemsOf(text.slice(start, end), grammar.lang)}`,
    group: 'hard' as const,
    start,
    end,
  }));
  const years = grammar.years.exec(text.slice(said.start, said.end));
  if (years) {
    const start = said.start + years.index;
    const end = start + years[0].length;
    if (!known.some((one) => one.start < end && one.end > start))
      found.push({ ...rest, key: 'years', id: 'years', group: 'other', start, end });
  }
  return found;
}

const stemsOf = (phrase: string, lang: Lang): string =>
  tokens(phrase)
    .map(({ plain }) => stem(plain, lang))
    .join(' ');

function countBeside(mentions: Mention[]): void {
  const skills = new Map<Said, Set<string>>();
  for (const { said, group, wide, key } of mentions)
    if (group === 'hard' && !wide) skills.set(said, (skills.get(said) ?? new Set()).add(key));
  for (const mention of mentions) {
    const others = skills.get(mention.said);
    mention.beside = (others?.size ?? 0) - (others?.has(mention.key) ? 1 : 0);
  }
}
