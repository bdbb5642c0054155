import type { AskedGroup } from '../listing';
import { vocabulary } from '../vocabulary';
import type { Grammar } from '../vocabulary/grammar';
import { type Found, find } from './find';
import { type Said, sectioned } from './sections';
import { type Lang, stem } from './stem';
import { tokens } from './tokens';
import { type Tone, toneOf, wishedIn } from './tone';
import { unknownIn } from './unknown';

/** How far before a title its cue may begin. Characters. */
const AHEAD = 60;

/** A text with fewer sentences is a piece of a listing: what it only mentions may be there for any reason. */
const WHOLE = 6;

/** A thing named in a sentence, before its mentions are brought together. */
export interface Mention {
  key: string;
  id?: string;
  group: AskedGroup;
  wide: boolean;
  /** A phrase, or a word of its own trade. */
  specific: boolean;
  /** Alone it says nothing without a cue. */
  vague: boolean;
  cued: boolean;
  start: number;
  end: number;
  said: Said;
  /** How many other skills its sentence names, general words not counted. */
  beside: number;
  tone: Tone;
}

/**
 * Everything a listing names, in order, each with how its sentence stands to it; and whether the text is a whole
 * listing or a piece of one.
 */
export function mentionsIn(text: string, lang: Lang): { mentions: Mention[]; whole: boolean } {
  const { grammar } = vocabulary(lang);
  const known = find(text, lang);
  const found: Mention[] = [];
  let from = 0;
  const pieces = sectioned(text, grammar);
  const whole = pieces.length >= WHOLE;
  for (const said of pieces) {
    while (known[from] && (known[from]?.end ?? 0) <= said.start) from++;
    let to = from;
    while (known[to] && (known[to]?.start ?? 0) < said.end) to++;
    const inList = said.section === 'required' || said.section === 'nice';
    const inside = known
      .slice(from, to)
      .filter(({ start, meant, term }) => start >= said.start && (meant || (inList && term.exact)))
      .filter(
        (one) =>
          one.term.group !== 'soft' || one.phrase || grammar.nouns.test(text.slice(one.start, one.end)),
      );
    const words = text.slice(said.start, said.end);
    const tone = toneOf(words, said, grammar);
    const wished = tone === 'must' || tone === 'mention' ? wishedIn(words, grammar) : [];
    const toneAt = (start: number): Tone =>
      wished.some((one) => one.start + said.start <= start && start < one.end + said.start) ? 'wish' : tone;
    const all = inside.map(
      ({ term, start, end, cued, wide, phrase, vague }): Mention => ({
        key: term.id,
        id: term.id,
        group: term.group,
        wide,
        specific: !vague && (phrase || !term.wide),
        vague,
        cued: term.group === 'title' ? grammar.asA.test(text.slice(Math.max(0, start - AHEAD), start)) : cued,
        start,
        end:
          term.group === 'hard'
            ? end + (grammar.tail.exec(text.slice(end, end + AHEAD))?.[0].length ?? 0)
            : end,
        said,
        beside: 0,
        tone: toneAt(start),
      }),
    );
    if (tone === 'must' || tone === 'wish') all.push(...others(text, said, inside, toneAt, grammar));
    const apart = inOrder(all);
    found.push(...(whole ? withSubjects(text, apart, grammar) : apart));
    from = to;
  }
  countBeside(found);
  return { mentions: found, whole };
}

/** By their places; what stands inside the one before is a part of it. */
function inOrder(mentions: Mention[]): Mention[] {
  let end = -1;
  return mentions
    .sort((a, b) => a.start - b.start)
    .filter((mention) => {
      if (mention.start < end) return false;
      end = mention.end;
      return true;
    });
}

/** A degree and its subjects are one thing that is asked for: "BSc in biology or chemistry". */
function withSubjects(text: string, mentions: Mention[], { subjects, joins }: Grammar): Mention[] {
  const found: Mention[] = [];
  let degree: Mention | undefined;
  for (const mention of mentions) {
    const between = degree ? text.slice(degree.end, mention.start).slice(0, AHEAD) : '';
    if (degree && mention.group === 'hard' && (subjects.test(between) || joins.test(between))) {
      degree.end = mention.end;
      continue;
    }
    degree =
      mention.group === 'education' && subjects.test(text.slice(mention.end, mention.end + AHEAD))
        ? mention
        : undefined;
    found.push(mention);
  }
  return found;
}

/** What a sentence asks for beside the vocabulary: years of experience, and phrases behind a cue. */
function others(
  text: string,
  said: Said,
  known: Found[],
  toneAt: (start: number) => Tone,
  grammar: Grammar,
): Mention[] {
  const rest = { wide: false, specific: true, vague: false, cued: true, said, beside: 0 };
  const found: Mention[] = unknownIn(text, said, known, grammar).map(({ start, end }) => ({
    ...rest,
    key: `?${stemsOf(text.slice(start, end), grammar.lang)}`,
    group: 'hard' as const,
    start,
    end,
    tone: toneAt(start),
  }));
  const years = grammar.years.exec(text.slice(said.start, said.end));
  if (years) {
    const start = said.start + years.index;
    const end = start + years[0].length;
    if (!known.some((one) => one.start < end && one.end > start))
      found.push({ ...rest, key: 'years', id: 'years', group: 'other', start, end, tone: toneAt(start) });
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
