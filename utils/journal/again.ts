import type { Entry } from '../entry';
import { foldWords } from '../words/fold';
import { type Day, dayOf } from './day';
import { ending } from './facts';

/** Units of time without accents, in the languages letters are read in; how many days or months each is. */
const UNITS: [names: RegExp, months: number, days: number][] = [
  [/^(?:days?|tage?n?|jours?|dias?|giorn[oi]|dag|dagen|dni|dniach|dzien)$/, 0, 1],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tygodnie?|tygodniach|tydzien)$/, 0, 7],
  [
    /^(?:months?|monate?n?|mois|mes|meses|mese|mesi|maand|maanden|miesiac|miesiace|miesiecy|miesiacach)$/,
    1,
    0,
  ],
  [/^(?:years?|jahre?n?|an|ans|annees?|anos?|ann[oi]|jaar|jaren|rok|roku|lata|lat|latach)$/, 12, 0],
];

/** Number words, 1 first; each line one number in several languages. */
const NUMBERS = [
  'a an one ein eine einem einen einer un une uno una een jeden um uma',
  'two zwei deux dos due twee dwa dwoch dois duas',
  'three drei trois tres tre drie trzy trzech',
  'four vier quatre cuatro quattro cztery czterech quatro',
  'five funf cinq cinco cinque vijf piec pieciu',
  'six sechs seis sei zes szesc szesciu',
  'seven sieben sept siete sette zeven siedem',
  'eight acht huit ocho otto osiem oito',
  'nine neun neuf nueve nove negen dziewiec',
  'ten zehn dix diez dieci tien dziesiec dez',
  'eleven elf onze once undici jedenascie',
  'twelve zwolf douze doce dodici twaalf dwanascie dwunastu doze',
].map((line) => line.split(' '));

/** Words that may stand before a length of time. Others make it a condition ("when you have a year of …"). */
const BEFORE = new Set(
  'in after within for nach binnen dans apres d ici en dentro de despues tra fra dopo entro over na po za em daqui dentro depois about around another weitere weiteren etwa circa'.split(
    ' ',
  ),
);

const numberOf = (word: string): number => {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return NUMBERS.findIndex((words) => words.includes(word)) + 1;
};

/**
 * The day a length of time in a letter's words leads to, counted from the letter ("six months"); undefined
 * where the words are no such length ("next spring"): they are shown then as they stand.
 */
export function dayAfter(words: string, from: string): Day | undefined {
  const all = foldWords(words);
  for (const [i, word] of all.entries()) {
    const count = numberOf(word);
    const unit = UNITS.find(([names]) => names.test(all[i + 1] ?? ''));
    if (!count || !unit) continue;
    if (all.slice(0, i).some((before) => !BEFORE.has(before))) return undefined;
    const day = new Date(from);
    if (Number.isNaN(day.getTime())) return undefined;
    day.setMonth(day.getMonth() + count * unit[1], day.getDate() + count * unit[2]);
    return dayOf(day.toISOString());
  }
  return undefined;
}

/** When one may apply again: what the person set, else what the letter's words come to. */
export function applyAgainOn(entry: Entry): Day | undefined {
  if (entry.applyAgainOn) return entry.applyAgainOn;
  const at = ending(entry)?.at ?? entry.sent;
  return entry.applyAgain && at ? dayAfter(entry.applyAgain, at) : undefined;
}
