import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`(monday|tuesday|wednesday|thursday|friday|saturday|weds|thurs|tues|\d+(st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december))`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(come|meet|see you|join us|suit|call you|ring you|ring|call|pencilled you in|works?|interview|chat|slot|phone)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'en-names-a-time',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['Would Tuesday at 4.45 p.m. suit?'],
    no: ['The shop opens on Monday.'],
  },
];
