import { classify } from '../index';
import { fold } from '../pattern';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Speaks, StatusWord } from './word';

/** What a status row means for the person: turned down, perhaps turned down, surely not that, or still open. */
export type RowMeans = 'no' | 'maybe' | 'never' | 'open';

/** What the page's own structure says of a row, where its words may be in any language. */
export type Under = 'refused' | 'ended';

/** The languages whose status words are known. */
export const statusWords: Record<string, StatusWord[]> = { en, de, fr, es };

/** What is asked first: "Offer declined" is the person's own act, "Not selected, job closed" is a no. */
const ORDER: Speaks[] = ['yours', 'no', 'gone', 'maybe', 'open'];
const SORTED = ORDER.map((speaks) => ({
  speaks,
  words: Object.values(statusWords)
    .flat()
    .filter((word) => word.speaks === speaks),
}));

/** Words that are a no on one host only: there they are set after a rejection and never otherwise. */
const THERE: Record<string, RegExp> = {
  'my.greenhouse.io': /^inactive$/, // 2026: set with the rejection mail, or four days after a silent one
  'www.google.com': /^process complete$/,
};

/** Longer than any state; what is longer is a paragraph that happens to hold one of the words. Characters. */
const MOST = 90;
/** From here on it may be a sentence, which the letters' own rules read better. Characters. */
const SENTENCE = 30;

const MEANS: Record<Speaks, RowMeans> = {
  yours: 'never',
  gone: 'never',
  no: 'no',
  maybe: 'maybe',
  open: 'open',
};

/** What words of a state speak of; undefined where they are none that we know. */
export function speaks(status: string): Speaks | undefined {
  if (status.length > MOST) return undefined;
  const plain = fold(status).toLowerCase();
  return SORTED.find(({ words }) => words.some(({ match }) => match.test(plain)))?.speaks;
}

/** Whether words look like the state of an application, so that a reader knows them among others. */
export const isStatus = (words: string): boolean => speaks(words) !== undefined;

/**
 * What a row of an applications page means. Words decide; where they are in none of our languages the
 * page's own structure does, and colour never.
 *
 * @param host the page's host: a few words are a no on one host and a mere end on others
 */
export function rowMeans(status: string | undefined, under?: Under, host = ''): RowMeans {
  const words = (status ?? '').replace(/\s+/g, ' ').trim();
  const said = speaks(words);
  const there = Object.hasOwn(THERE, host) ? THERE[host] : undefined;
  if (there?.test(words.toLowerCase())) return 'no';
  if (under === 'refused' && said !== 'yours') return 'no';
  if (said && said !== 'open') return MEANS[said];
  if (words.length > SENTENCE) {
    const { kind, sure } = classify({ text: words });
    if (kind === 'rejection' && sure !== 'silent') return sure === 'sure' ? 'no' : 'maybe';
  }
  // A row among the ended ones whose words say nothing we know.
  if (under === 'ended' && !said) return 'maybe';
  return 'open';
}
