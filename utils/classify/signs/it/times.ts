import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`(lunedi|martedi|mercoledi|giovedi|venerdi|sabato)`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(venire|collegarsi|passare|incontr\w*|conoscer\w*|colloquio|chiamar\w*|sentir\w*|vederci|disponibil\w*|puo|parlarne)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'it-nomina-un-ora',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['Può collegarsi mercoledì 4 marzo alle 11:00?'],
    no: ['Il negozio apre lunedì.'],
  },
];
