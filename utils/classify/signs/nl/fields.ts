import { NAME } from '../../fields/names';
import { pattern } from '../../pattern';
import type { Fields } from '../../sign';

const COMPANY = `(?<company>${NAME})`;
const ROLE = '["„“«]?\\s?(?<role>[^.!?;"„“”«»]{2,100}?)\\s?["“”»]?';
const END =
  "(?=[.,;!?]|\\s(?:bij|op|in|en|die|van ons|binnen|is|heeft|te|waarvoor|voor ons|hebben|van|niet|aan|met)(?:\\s|(?<=['’]))|\\s\\(|$)";

export const fields: Fields = {
  company: [
    new RegExp(
      `(?:^|\\s)(?:bij|namens|werken (?:bij|voor)|binnen|interesse in(?: een (?:functie|baan|loopbaan) bij)?|baan bij|functie bij|loopbaan bij|solliciteren bij|stichting|team van|onze organisatie) ?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)(?:[Hh]et (?:recruitment|HR-)?team van|[Tt]eam(?: HR| [Rr]ecruitment| [Ww]erving)?|[Aa]fdeling (?:HR|[Pp]ersoneelszaken|P&O)(?: van|,)?|Recruitment) ${COMPANY}$`,
      'u',
    ),
  ],
  role: [
    new RegExp(
      `(?:^|\\s)(?:(?:functie|vacature|positie|rol|baan|plaats|stageplek|leerplek)(?: van| als| voor|:)) ?${ROLE}${END}`,
      'iu',
    ),
    new RegExp(
      `(?:^|\\s)(?:(?:sollicitatie|gesolliciteerd|solliciteren|sollicitatiebrief|sollicitaties|belangstelling|interesse|reactie)(?: (?:naar|op|voor|als|in)(?: de| onze)?(?: functie| vacature| baan| positie| rol)?(?: van| voor| als)?)) ?${ROLE}${END}`,
      'iu',
    ),
  ],
  subjectCompany: [new RegExp(`(?:^|\\s)(?:bij|van|–|-|:) ${COMPANY}(?: ?[-–|:!]|$)`, 'u')],
  subjectRole: [
    /(?:^|\s)(?:(?:sollicitatie|vacature|functie|gesprek|kennismaking)(?: (?:naar|op|voor)(?: de)?(?: functie| vacature)?)?(?: van| als| voor|:| –| -)) ?["„“«]?\s?(?<role>[^"“”»|]{3,110}?)\s?["“”»]?(?: (?:bij) .*| ?\|.*| [–-] .*|$)/iu,
    /(?:\||–| - |: ?)(?<role>\p{Lu}[^|–:]{3,100})$/u,
  ],
  closing: pattern`(met )?(vriendelijke|hartelijke|beste|warme|collegiale)( \w+)? groet(en)?|groet(en|jes)?|hoogachtend|vriendelijk groetend`,
  greeting:
    /^(?:beste|hi|hey|hé|goeiedag|goeiemorgen|goedenavond|l\.s\.|geachte|hallo|hoi|dag|goedemorgen|goedemiddag|goedendag|lieve)(?:\s|,|$)/iu,
};
