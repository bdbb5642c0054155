import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const FUNCTIE =
  '(\\w*functies?|vacatures?|\\w*plaats(en)?|positie|rol|baan|procedure|werving|plek|stageplek|procedures)';
const KANDIDAAT = '(kandida\\w*|sollicitant\\w*|personen|persoon|profiel(en)?|collega|mensen)';

/** De afwijzing. */
export const signs: Sign[] = [
  {
    name: 'nl-afgewezen',
    means: 'rejection',
    weight: 'strong',
    match: pattern`afgewezen|afwijzing|afwijzen|af te wijzen|(wijzen|wijs) <4> af`,
    yes: ['Wij moeten uw sollicitatie helaas afwijzen.', 'Je bent afgewezen.'],
    no: ['De afspraak staat.'],
  },
  {
    name: 'nl-niet-verder',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(niet|geen) <6> (verder|door ?gaan|doorgaan|door te gaan|doorgaat|door naar|voort ?zetten|voort te zetten|vervolg\w*|gevolg|in behandeling|in aanmerking|in overweging|meenemen|meegenomen|mee te nemen|verder te gaan)`,
    yes: [
      'We gaan niet verder met je sollicitatie.',
      'Wij kunnen uw sollicitatie niet in behandeling nemen.',
      'U komt niet in aanmerking.',
    ],
    no: ['Wij gaan verder.', 'Aarzel niet om te bellen.'],
  },
  {
    name: 'nl-niet-gekozen',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(niet|geen) <8> (geselecteerd|selecteren|gekozen|gevallen|uitgekozen|uitgenodigd|uitnodigen|uit te nodigen|nodigen|behoort|behoren|aangenomen|aannemen|aan te nemen|aanbieden|aan te bieden|baan|functie aanbieden|geschikt|succesvol|toegelaten|positief|positieve|uitverkoren|tot de (kandidaten|selectie|groep)|bij de)`,
    yes: [
      'Onze keuze is niet op u gevallen.',
      'Je bent niet geselecteerd.',
      'Wij kunnen u geen baan aanbieden.',
    ],
    no: ['U bent geselecteerd.', 'Niet te laat.'],
  },
  {
    name: 'nl-anderen',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(gekozen|kiezen|besloten|keuze|voorkeur|verder|door|doorgaan|gevallen|aangenomen|geselecteerd|gegund|gegaan|vergeven|aangeboden|uitgenodigd|gesprek) <8> ((een |met |op |voor |aan )?ander\w* <1> ?${KANDIDAAT}?|iemand (anders|met|die)|(een|met|voor|de|op) ${KANDIDAAT} <4> (die|met|beter|wiens|intern\w*|meer))|ander\w* ${KANDIDAAT} <8> (beter|meer|gekozen|verder|aansluit\w*|geselecteerd|voorkeur|gegaan|past|passen|besloten|door)|(met|voor) ander\w* ${KANDIDAAT}`,
    yes: [
      'Wij hebben voor een andere kandidaat gekozen.',
      'Andere kandidaten sluiten beter aan.',
      'We gaan verder met iemand die meer ervaring heeft.',
    ],
    no: ['Andere kandidaten wachten.'],
  },
  {
    name: 'nl-vervuld',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${FUNCTIE} <9> (vervuld|ingevuld|bezet|vergeven|ingetrokken|gesloten|vervallen|geschrapt|stopgezet|bevroren|uitgesteld|opgeschort|niet (meer|langer)|on hold|gepauzeerd|gestopt)|(vacaturestop|personeelsstop|wervingsstop)|(vervuld|ingevuld|stopgezet|ingetrokken|opgeschort|gepauzeerd|bevroren) <4> ${FUNCTIE}|geen <4> (vacatures?|passende (functie|plek)|plek|plaats) <3> ?(beschikbaar|vrij|voor)?`,
    yes: [
      'De vacature is inmiddels vervuld.',
      'De procedure is stopgezet.',
      'Wij hebben geen passende functie voor u.',
    ],
    no: ['De vacature staat open.'],
  },
  {
    name: 'nl-past-niet',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(profiel|ervaring|opleiding|achtergrond|kwalificaties|sollicitatie|kennis|wensen|salariswens|u|je|vaardigheden|cv) <7> (niet|onvoldoende|niet helemaal|niet volledig|te weinig|minder) <5> (aan ?sluit\w*|past|passen|voldoe\w*|overeen\w*|aansluiten|geschikt|goed|bij|match\w*)|(voldoet|voldoe|past|sluit|sluiten|passen) <5> (niet|onvoldoende) <6> ?(eisen|profiel|aan|bij|functie-?eisen)?|onvoldoende aansluit\w*`,
    yes: ['Uw profiel sluit onvoldoende aan bij de functie.', 'Je voldoet niet aan de eisen.'],
    no: ['Uw profiel past goed.'],
  },
  {
    name: 'nl-helaas',
    means: 'rejection',
    weight: 'weak',
    match: pattern`helaas|spijt\w*|jammer|teleurstel\w*|vervelend`,
    yes: ['Helaas hebben wij dit nieuws.'],
    no: ['Gelukkig'],
  },
  {
    name: 'nl-succes',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(succes|geluk|beste) <8> (zoektocht|toekomst|loopbaan|carriere|vinden|verdere|sollicit\w*|verder)|(andere|toekomstige|volgende) (vacatures|functies|mogelijkheden)`,
    yes: ['Wij wensen u veel succes met uw verdere zoektocht.'],
    no: ['Fijne dag'],
  },
  {
    name: 'nl-ondanks',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(ondanks|hoewel|alhoewel|ook al) <8> (profiel|ervaring|interesse|kwaliteiten|gesprek|motivatie|cv|indruk|sollicitatie)|(groot|grote|veel|vele|honderden) <3> (aantal|sollicitaties|reacties|kandidaten|belangstelling)|(keuze|beslissing) <3> (moeilijk\w*|lastig\w*|makkelijk\w*)|moeilijke (keuze|beslissing)`,
    yes: ['Hoewel je motivatie ons aansprak', 'Het was geen makkelijke keuze: de keuze was moeilijk.'],
    no: ['Ondanks de regen'],
  },
];
