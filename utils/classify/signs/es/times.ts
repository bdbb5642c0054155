import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const DAY = String.raw`(lunes|martes|miercoles|jueves|viernes|sabado)`;
const TIME = String.raw`(\d{1,2}( ?[.:h] ?\d\d| ?(a\.m|p\.m|am|pm|uhr|h|hrs|uur|o'clock))|(half|quarter) (past|to) \w+|um (neun|zehn|elf|acht|zwolf|eins|zwei|drei|vier)|kwart \w+ \w+)`;
const MEET = String.raw`(venir|acercarse|acercarte|pasar\w*|conocer\w*|llamar\w*|entrevista|reunir\w*|viene bien|cita|vernos)`;

/** A day and an hour, and to come then. */
export const signs: Sign[] = [
  {
    name: 'es-nombra-una-hora',
    means: 'interview',
    weight: 'strong',
    match: pattern`${MEET} <12> ${DAY} <8> ${TIME}|${DAY} <8> ${TIME} <10> ${MEET}|${DAY} <4> ${MEET} <8> ${TIME}`,
    yes: ['¿Podría acercarse el jueves a las 17:00?'],
    no: ['La tienda abre el lunes.'],
  },
];
