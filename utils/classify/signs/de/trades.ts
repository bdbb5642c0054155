import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** What people work as: in a letter by hand often the only word of a job. */
export const signs: Sign[] = [
  {
    name: 'de-berufe',
    means: 'trade',
    weight: 'weak',
    match: pattern`dachdecker\w*|zimmer(er|mann|leute)\w*|maurer\w*|maler\w*|fliesenleger\w*|schlosser\w*|schreiner\w*|gartner\w*|floristin|friseur\w*|backer\w*|konditor\w*|metzger\w*|fleischer\w*|kuchenhilfe|servicekraft|hauswirtschaft\w*|hausmeister\w*|reinigungskraft\w*|lagerist\w*|lagerhelfer\w*|staplerfahrer\w*|kommissionier\w*|fahrer\w*|disponent\w*|spediteur\w*|schichtleit\w*|meister\w*|geselle\w*|gesellin|azubi\w*|auszubildende\w*|lehrling\w*|praktikant\w*|werkstudent\w*|trainee\w*|referendar\w*|lehrer\w*|lehrkraft\w*|dozent\w*|professur|doktorand\w*|postdoc\w*|wissenschaftliche\w* mitarbeit\w*|laborant\w*|chemiker\w*|biolog\w*|physiker\w*|apotheker\w*|pflegefachkraft\w*|pflegekraft\w*|pflegehelfer\w*|altenpfleg\w*|hebamme\w*|arzt\w*|arztin\w*|assistenzarzt\w*|therapeut\w*|padagog\w*|sozialarbeiter\w*|jurist\w*|anwalt\w*|notar\w*|steuerfach\w*|buchhalt\w*|controller\w*|compliance|bankkauf\w*|kauffrau|kaufmann|kaufleute|sachbearbeit\w*|verwaltungs\w+|referent\w*|projektleit\w*|teamleit\w*|abteilungsleit\w*|geschaftsfuhr\w*|architekt\w*|bauleiter\w*|statiker\w*|mechatroniker\w*|monteur\w*|techniker\w*|softwareentwick\w*|entwickler\w*|programmierer\w*|admin|grafiker\w*|gestalter\w*|redakteur\w*|texter\w*|verkaufer\w*|filiale|hospitation|hospitier\w*|schnuppertag\w*|probearbeit\w*|probetag\w*|probeschicht|pflege\w*|krankenschwester\w*|lehrer\w*|lehrkraft|lehrkrafte|fahrer\w*|elektriker\w*|elektro\w*|installateur\w*|tischler\w*|schreiner\w*|zimmerer\w*|maurer\w*|maler\w*|koch|kochin|kellner\w*|rezeption\w*|reinigung\w*|ingenieur\w*|entwickler\w*|designer\w*|analyst\w*|buchhalt\w*|jurist\w*|rechtsanwalt\w*|sachbearbeit\w*|sekretar\w*|assistent\w*|assistenz|leiter\w*|leitung|filialleit\w*|referent\w*|techniker\w*|mechaniker\w*|mechatroniker\w*|schlosser\w*|schweiser\w*|verkauf\w*|kassier\w*|berater\w*|architekt\w*|wissenschaft\w*|professur|doktorand\w*|erzieher\w*|sozial\w*|therapeut\w*|arzt\w*|apotheker\w*|laborant\w*|redakt\w*|kaufmann|kauffrau|kaufleute|fachkraft|fachkrafte|azubi\w*|ausbildung\w*|praktik\w*|volontar\w*|geselle\w*|meister\w*|polier|bauleiter\w*|disponent\w*|probearbeit\w*|probetag\w*|schicht\w*|team|betrieb`,
    yes: ['Wir suchen eine Tischlerin.'],
    no: ['Das Wetter ist schön.'],
  },
];
