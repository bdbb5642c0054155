import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`(lundi|mardi|mercredi|jeudi|vendredi|samedi)`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(venir|rencontrer|convien\w*|conviendrait|disponible|passer|recevoir|appeler|entretien|rendez-vous|creneaux?|voir)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'fr-nomme-une-heure',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['Est-ce que lundi à 7 h 30 te conviendrait ?'],
    no: ['Le magasin ouvre lundi.'],
  },
];
