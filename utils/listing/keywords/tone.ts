import type { Grammar } from '../vocabulary/grammar';
import type { Said } from './sections';

/** How a sentence stands to the things it names: asked for, wished for, only mentioned, or not about them at all. */
export type Tone = 'must' | 'wish' | 'mention' | 'none';

/** What a sentence says as a whole; its clauses may wish for less. */
export function toneOf(words: string, { section }: Said, grammar: Grammar): Tone {
  const { asks, needs, wishes, benefits, about, equal, duties } = grammar;
  if (section === 'equal' || equal.test(words)) return 'none';
  if (section === 'nice') return 'wish';
  if (section === 'required') return 'must';
  const needed = needs.test(words);
  if ((section === 'benefits' || section === 'apply') && !needed) return 'none';
  const asked = needed || asks.test(words) || wishes.test(words);
  if (section !== 'duties' && !needed && (section === 'about' || about.test(words))) return 'none';
  if (benefits.test(words) && !asked) return 'none';
  if (section === 'duties' || duties.test(words)) return 'mention';
  return asked ? 'must' : 'mention';
}

/** What parts a sentence into clauses: "X is needed; Y is a plus (Z, ideally)". */
const CLAUSE = /[;()]|\s[–—-]\s/g;

/** The stretches of a sentence in which a thing is only wished for; in characters of the sentence. */
export function wishedIn(words: string, { wishes, wishesNext }: Grammar): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const to of [...[...words.matchAll(CLAUSE)].map(({ index }) => index), words.length]) {
    const clause = words.slice(from, to);
    const next = wishesNext.exec(clause);
    const rest = next ? clause.slice(next.index + next[0].length).trim() : '';
    if (wishes.test(clause)) found.push({ start: from, end: to });
    else if (next) {
      const turn = /, (?:and|but|und|aber) /.exec(clause.slice(next.index))?.index;
      found.push({
        start: rest.length > 2 ? from + next.index : from,
        end: turn === undefined ? to : from + next.index + turn,
      });
    }
    from = to;
  }
  return found;
}
