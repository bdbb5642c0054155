import { NAME } from '../../fields/names';
import { pattern } from '../../pattern';
import type { Fields } from '../../sign';

const COMPANY = `(?<company>${NAME})`;
const ROLE = '["„“«]?\\s?(?<role>[^.!?;"„“”«»]{2,100}?)\\s?["“”»]?';
const END =
  "(?=[.,;!?]|\\s(?:presso|in|nella|nel|per|e|che|della|del|con|all|alla|da|è|non|dal|a|di cui|pubblicata)(?:\\s|(?<=['’]))|\\s\\(|$)";

export const fields: Fields = {
  company: [
    new RegExp(
      `(?:^|\\s)(?:presso(?: la| il| lo| l['’])?|in|di|nella|da parte di|per conto di|azienda|società|gruppo|entrare in|unirsi a|interesse (?:per|verso)|lavorare (?:in|per|con)|team di|candidatura (?:in|a|presso)) ?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)(?:[Ii]l (?:team|gruppo)(?: HR| di selezione)?(?: di)?|[Uu]fficio (?:[Pp]ersonale|HR|[Rr]isorse [Uu]mane)(?: di|,| -)?|Risorse Umane(?: di|,| -)?) ${COMPANY}$`,
      'u',
    ),
  ],
  role: [
    new RegExp(
      `(?:^|\\s)(?:(?:posizione|ruolo|posto|figura|selezione|ricerca|offerta|incarico|concorso|tirocinio)(?: aperta)?(?: di| per la posizione di| per il ruolo di| per il posto di| per| come| da|:)) ?${ROLE}${END}`,
      'iu',
    ),
    new RegExp(
      `(?:^|\\s)(?:(?:candidatura|candidarsi|candidato|candidata|domanda|selezione)(?: (?:alla posizione di|per la posizione di|al ruolo di|per il ruolo di|per il posto di|in qualità di|come|per|a))) ?${ROLE}${END}`,
      'iu',
    ),
  ],
  subjectCompany: [new RegExp(`(?:^|\\s)(?:presso|in|di|–|-|:) ${COMPANY}(?: ?[-–|:!]|$)`, 'u')],
  subjectRole: [
    /(?:^|\s)(?:(?:posizione|candidatura|selezione|ruolo|colloquio|offerta)(?: (?:alla posizione|per la posizione|per il ruolo|per il posto|spontanea))?(?: di| per| come| da|:| –| -)) ?["„“«]?\s?(?<role>[^"“”»|]{3,110}?)\s?["“”»]?(?: (?:presso|in) .*| ?\|.*| [–-] .*|$)/iu,
    /(?:\||–| - |: ?)(?<role>\p{Lu}[^|–:]{3,100})$/u,
  ],
  closing: pattern`(cordiali|distinti|cari|migliori) saluti|cordialmente|un (cordiale |caro )?saluto|saluti|con stima|a presto|buona giornata`,
  greeting:
    /^(?:gentile|gent\.mo|gent\.ma|egregi[oa]|buongiorno|buonasera|salve|ehi|egr\.|gent\.|buondì|dott\.|dott\.ssa|sig\.|ciao|car[oa]|spett\.le|gentilissim[oa])(?:\s|,|$)/iu,
};
