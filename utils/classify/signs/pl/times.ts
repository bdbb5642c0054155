import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`(poniedzial\w*|wtorek|srod\w*|czwart\w*|piat\w*|sobot\w*)`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(przyjechac|przyjsc|spotka\w*|rozmow\w*|zaprasza\w*|pasuj\w*|odpowiad\w*|zadzwoni\w*|zechcial\w*)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'pl-podaje-godzinę',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['Czy zechciałaby Pani przyjechać w środę na godz. 11.00?'],
    no: ['Sklep czynny w poniedziałek.'],
  },
];
