import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`((segunda|terca|quarta|quinta|sexta)(-feira)?|sabado|nova data)`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(vir|assistir|conversar|conversa|ligar|entrevista\w*|reuniao|conhecer|pode|comparecer|presenca|data)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'pt-nomeia-uma-hora',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['Pode vir na quarta-feira pelas 15h00?'],
    no: ['A loja abre na segunda.'],
  },
];
