import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Iemand anders heeft hem: verteld wordt wie. */
export const signs: Sign[] = [
  {
    name: 'nl-gekozen-voor-iemand-die',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(gekozen|kozen|kiezen|koos|gevallen|viel|besloten|aangenomen|nemen|genomen|namen|gegeven|gegund|gunnen|gevonden|vonden|aangesteld|benoemd|verder|vervolgen|door|doorgaan|uitgenodigd|aangeboden|getekend|akkoord|toegewezen|geworden|wordt) <7> (collega\w*|kandida\w*|persoon|personen|iemand|ander\w*|mensen|sollicitant\w*|dame|heer|jongen|meid|vrouw|man|profiel|finalist\w*|interne|invaller|vakman|timmerman|verpleegkundige|leerkracht|docent|groepje|groep) <4> (die|met|wiens|uit|van|al|meer|dat|waar)|(voor|aan|op|met|naar) (de|een|iemand|ander\w*|onze) <3> (collega\w*|kandida\w*|persoon|personen|iemand|ander\w*|mensen|sollicitant\w*|dame|heer|jongen|meid|vrouw|man|profiel|finalist\w*|interne|invaller|vakman|timmerman|verpleegkundige|leerkracht|docent|groepje|groep) <8> (gekozen|gegaan|gevallen|besloten|verder|gegeven|gegund|vervuld|ingevuld|getekend|begonnen|voorkeur)|(we|wij) hebben <3> (iemand|een \w+) (gevonden|aangenomen|gekozen|gestrikt)`,
    yes: [
      'We hebben gekozen voor een collega die het vak kent.',
      'We vervolgen de gesprekken met een kleiner groepje mensen uit de buurt.',
    ],
    no: ['De collega belt u.'],
  },
  {
    name: 'nl-de-ander',
    means: 'rejection',
    weight: 'fair',
    match: pattern`wordt (hij|zij|ze|iemand anders|een ander|de ander) het|(zij|hij|ze) <2> (wordt|krijgt) (het|de) <2> ?(baan|plek|functie|geworden)?(?=[.,;!]|$)|(keuze|keus|voorkeur) <4> (hem|haar|hen)(?=[.,;!]|$)|(de|het) (ander|andere|tweede)( (kandida\w*|persoon|finalist\w*|sollicitant))? <5> (heeft|had|kent|is|was|brengt|werkte|wordt|woont|kan|won|kreeg)|(keuze|kiezen|twijfel\w*|ging) <5> tussen (jou|u|jullie|twee)|(heeft|hebben) <3> (getekend|ja gezegd|geaccepteerd)|(maar|slechts) (een|1) <2> (plek|plaats|contract|functie|baan)`,
    yes: ['De andere kandidaat kent het huis.', 'We hebben maar één plek.'],
    no: ['Het andere huis'],
  },
  {
    name: 'nl-pad-stopt',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(pad|weg|reis|procedure|traject|sollicitatie|avontuur|kandidatuur|deelname) <6> (stopt|eindigt|houdt op|ten einde|afgerond|afgesloten|gesloten|beeindigd)( hier| bij|$)?|(verder|door|vervolgen|gaan) <4> zonder (jou|je|u)|(laten|houden|sluiten|stoppen) (we|wij|het) <4> (hierbij|hier|daarbij)|wordt (het )?(dus |helaas |'m )*(niks|niets|niet)|zit (er )?(niet|helaas niet) in|daar <3> (zit|hoor|ben|sta) (jij|je|u) <4> niet (bij|tussen|op|aan)|daartoe niet`,
    yes: ['Je sollicitatie stopt hier.', 'Daar zit jij deze keer niet bij.'],
    no: ['De weg is nat.'],
  },
  {
    name: 'nl-niet-nodig',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(niemand|geen (extra|nieuwe|tweede|\w+er)|niet meer|niet langer) <4> (nodig|zoeken|aannemen|gezocht|plaats|ruimte)|(slechts|alleen|maar) <3> (\d+|twee|drie|vier|vijf|zes|acht|tien|enkele) <4> (kandida\w*|mensen|personen|sollicitant\w*|plekken)|(formatie|groep|klas|winkel|filiaal|afdeling|locatie|team|restaurant) <6> (krimpt|kleiner|dicht|sluit|sluiten|opgeheven|samengevoegd|minder)|onder de <2> (norm|grens|maat|minim\w+)|(te|nog te) (weinig|kort|groen|pril)`,
    yes: ['We hebben niemand meer nodig.', 'De formatie krimpt.'],
    no: ['We hebben tijd nodig.'],
  },
];
