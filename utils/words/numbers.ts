import { i18n } from '../i18n';

/** The numbers that have a word of their own: up to twelve, and the lengths of the window. */
const WORDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30] as const;

/** A whole number for running text, in the interface language: "seven"; digits where no word is usual. */
export function numberWord(number: number): string {
  const known = WORDS.find((word) => word === number);
  return known === undefined ? String(number) : i18n.t(`common.number.n${known}`);
}

/** Words as the start of a sentence: "Fifteen minutes". */
export const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
