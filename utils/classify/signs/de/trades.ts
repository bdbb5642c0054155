import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'de-berufe',
    means: 'trade',
    weight: 'weak',
    match: pattern`pflege\w*|krankenschwester\w*|lehrer\w*|lehrkraft|lehrkrafte|fahrer\w*|elektriker\w*|elektro\w*|installateur\w*|tischler\w*|schreiner\w*|zimmerer\w*|maurer\w*|maler\w*|koch|kochin|kellner\w*|rezeption\w*|reinigung\w*|ingenieur\w*|entwickler\w*|designer\w*|analyst\w*|buchhalt\w*|jurist\w*|rechtsanwalt\w*|sachbearbeit\w*|sekretar\w*|assistent\w*|assistenz|leiter\w*|leitung|filialleit\w*|referent\w*|techniker\w*|mechaniker\w*|mechatroniker\w*|schlosser\w*|schweiser\w*|verkauf\w*|kassier\w*|berater\w*|architekt\w*|wissenschaft\w*|professur|doktorand\w*|erzieher\w*|sozial\w*|therapeut\w*|arzt\w*|apotheker\w*|laborant\w*|redakt\w*|kaufmann|kauffrau|kaufleute|fachkraft|fachkrafte|azubi\w*|ausbildung\w*|praktik\w*|volontar\w*|geselle\w*|meister\w*|polier|bauleiter\w*|disponent\w*|probearbeit\w*|probetag\w*|schicht\w*|team|betrieb`,
    yes: ['Wir suchen eine Tischlerin.'],
    no: ['Das Wetter ist schön.'],
  },
];
