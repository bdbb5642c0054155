import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

export const signs: Sign[] = [
  {
    name: 'de-absage',
    means: 'rejection',
    weight: 'strong',
    match: /(?:\babsage\b|\babsagen\b|abzusagen|abgesagt|eine absage|ablehn\w*|abgelehnt)/i,
    yes: ['Leider müssen wir Ihnen absagen.'],
    no: ['Wir sagen zu.'],
  },
  {
    name: 'de-nicht-berücksichtigen',
    means: 'rejection',
    weight: 'strong',
    match:
      /\b(?:nicht|keine?n?)\b[^.;]{0,60}?(?:berücksichtig|(?:engere|nähere) (?:aus)?wahl|weiter(?:hin)? (?:im|verfolg|berücks)|in betracht|auswahl|zusage|positive|angebot|anbieten|einladen|fortsetzen|fortzu|weiterverfolg|entsprechen|entschieden|überzeug|gepasst|passt)/i,
    yes: ['Wir können Ihre Bewerbung nicht berücksichtigen.', 'Sie sind nicht in die engere Wahl gekommen.'],
    no: ['Nicht nur das.'],
  },
  {
    name: 'de-andere',
    means: 'rejection',
    weight: 'strong',
    match:
      /(?:entschieden|entscheidung|gefallen|wahl|vorzug|vorgezogen|weiter(?:gehen|machen|verfolg)|fortsetzen|ausgewählt)[^.;]{0,80}?(?:ander\w+|mitbewerb\w+) ?(?:bewerb|kandidat|person|profil)?|(?:ander\w+ (?:bewerb\w+|kandidat\w+|profile?|person\w*)|mitbewerb\w+)[^.;]{0,100}?(?:entschieden|entscheidung|gefallen|vorzug|besser|mehr|eher|genauer|weiter|überzeug|entsprech|passen|passt|näher)/i,
    yes: ['Wir haben uns für einen anderen Bewerber entschieden.'],
    no: ['Andere Bewerber warten.'],
  },
  {
    name: 'de-besetzt',
    means: 'rejection',
    weight: 'strong',
    match:
      /(?:stelle|position|vakanz|ausschreibung)[^.;]{0,60}?(?:(?:bereits|inzwischen|mittlerweile|schon|anderweitig|nun|intern) (?:\w+ )?(?:besetzt|vergeben)|nicht mehr (?:verfügbar|frei|offen|vakant|besetzt))/i,
    yes: ['Die Stelle ist bereits besetzt.'],
    no: ['Die Stelle wird neu besetzt.'],
  },
  {
    name: 'de-leider',
    means: 'rejection',
    weight: 'weak',
    match: /\b(?:leider|bedauer\w*|tut (?:uns|mir) (?:sehr )?leid|keine besser\w* nachricht)\b/i,
    yes: ['Leider ist es so.'],
    no: ['Gerne.'],
  },
  {
    name: 'de-alles-gute',
    means: 'rejection',
    weight: 'weak',
    match: /\b(?:alles gute|viel erfolg|viel glück)\b/i,
    yes: ['Wir wünschen Ihnen alles Gute.'],
    no: ['Gute Fahrt.'],
  },
];
