import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`(montag|dienstag|mittwoch|donnerstag|freitag|samstag|\d+\. ?(januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|\d+\.))`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(kommen (sie|sie donnerstag)|komm|kommst|treffen|passt|passen|ginge|vorschlag|kennenlernen|gesprach|gebeten|einladen|sehen uns|auswahltag|probearbeiten|rufe|termin|zeit)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'de-nennt-eine-zeit',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['Ginge es am Mittwoch um 9 Uhr?'],
    no: ['Am Montag ist zu.'],
  },
];
