import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(komen|kom|zien je|zien u|zien|lukt|schikt|past|gesprek|kennismak\w*|bellen|afspraak|verwachten)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'nl-noemt-een-tijd',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['We zien je graag op donderdag om 15.30 uur.'],
    no: ['De winkel opent maandag.'],
  },
];
