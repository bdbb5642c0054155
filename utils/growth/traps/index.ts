import de from './de';
import en from './en';
import { TRAPS, type Trap, type TrapSign } from './trap';

/** All signs. A sentence is looked at in every language: one doesn't ask in which a person is hard on themself. */
export const trapSigns: readonly TrapSign[] = [...en, ...de];

/** A trap, and the words that show it. */
export interface Found {
  trap: Trap;
  words: string;
}

/** More than this is not looked at. Characters. */
const LONG = 2_000;
/** Naming more than a few helps nobody. */
const MOST = 3;

/** The traps a sentence may hold, each once and in the order of {@link TRAPS}, at most three. */
export function trapsIn(sentence: string): Found[] {
  const text = sentence.slice(0, LONG);
  return TRAPS.flatMap((trap) => {
    const hit = trapSigns.filter((sign) => sign.trap === trap).map((sign) => sign.match.exec(text)?.[0]);
    const words = hit.find((one) => one !== undefined);
    return words === undefined ? [] : [{ trap, words: words.trim() }];
  }).slice(0, MOST);
}

/** The traps whose beginnings may help with a sentence; two general ones where none was found. */
export const startsFor = (found: Found[]): (Trap | 'plain' | 'friend')[] =>
  found.length ? [...found.map(({ trap }) => trap), 'friend'] : ['plain', 'friend'];
