import { fold } from '../pattern';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Speaks, StatusWord } from './word';

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

/** Longer than any state; what is longer is a paragraph that happens to hold one of the words. Characters. */
const MOST = 90;

/** What words of a state speak of; undefined where they are none that we know. */
export function speaks(status: string): Speaks | undefined {
  if (status.length > MOST) return undefined;
  const plain = fold(status).toLowerCase();
  return SORTED.find(({ words }) => words.some(({ match }) => match.test(plain)))?.speaks;
}
