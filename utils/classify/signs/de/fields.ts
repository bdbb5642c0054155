import { NAME } from '../../fields/names';
import { pattern } from '../../pattern';
import type { Fields } from '../../sign';

const COMPANY = `(?<company>${NAME})`;
const ROLE = '["„“«‚]?(?<role>[^.!?;"„“”]{2,110}?)["“”»‘]?';
const END =
  '(?=[.,;!?]|\\s(?:bei|in unserem|in unserer|und|an der|am|im Unternehmen|gefreut|erhalten|bedanken|haben|sowie|beworben|zu|vom|sind|wurde|mit|interessier\\w+|hier|entschieden|leider)\\b|$)';

export const fields: Fields = {
  company: [
    new RegExp(
      `\\b(?:[Bb]ei|[Bb]ei der|[Bb]eim|im Namen der|im Namen von|Mitarbeit bei|Interesse (?:an|am|an der|an dem)|Karriere (?:bei|in der)|Tätigkeit (?:an der|bei|bei der|am)|Zusammenarbeit mit(?: der)?|[Ww]illkommen bei|Teil (?:der|von)|Team (?:der|von)|Firma|Stelle an der|Bewerbung an die|deinen? Bewerbung für) ${COMPANY}`,
      'u',
    ),
    new RegExp(
      `\\b(?:Tätigkeit|Anstellung|Stelle|Beschäftigung|Arbeitsplatz|Mitarbeit) (?:an der|am|in der|im|bei der|bei den|bei) ${COMPANY}`,
      'u',
    ),
    new RegExp(`^(?:Ihr|Dein|Das) (?:Team (?:von|der|des|vom)|Recruiting Team) ${COMPANY}$`, 'u'),
    new RegExp(`(?:Recruiting|HR|Personal)[- ]?[Tt]eam (?:der|von|des|@) ?${COMPANY}`, 'u'),
  ],
  role: [
    new RegExp(
      `\\b(?:Position|Stelle|Ausschreibung|Vakanz|Lehrstelle|Ausbildung|Praktikum|Rolle|Funktion|Job|Tätigkeit|Ausbildungsplatz|Mitarbeit|Anstellung|Professur|Bewerbung|Berufung|Ausbildungsstelle) (?:als|für|zum|zur|im|:) (?:die Position |die Stelle |den Job )?(?:als )?(?:eine?n? |der |die |den )?${ROLE}${END}`,
      'u',
    ),
    /\b(?:Position|Stelle|Ausschreibung|Vakanz|Job)(?: als)?:? ["„“«‚](?<role>[^"“”»‘]{3,110})["“”»‘]/u,
    new RegExp(
      `\\b(?:Bewerbung|beworben|bewirbst|Interesse)\\b[^.]{0,40}?\\b(?:als|auf die (?:Position|Stelle)|für die (?:Position|Stelle|Ausbildung)|um die (?:Position|Stelle)|auf die Stelle als|an der (?:\\w+ )?(?:Position|Stelle)) (?:als |zum |zur |der |des |einer |eines )?${ROLE}${END}`,
      'u',
    ),
    new RegExp(
      `\\b(?:für|auf) die (?:Position|Stelle|Funktion|Vakanz) (?:als |der |des |einer |eines )?(?<role>[\\p{Lu}(][^.!?;:"„“]{2,100}?)${END}`,
      'u',
    ),
    /\b(?:für|auf|um) (?:die|den|das) (?:\w+ )?(?<role>\p{Lu}[\p{L}-]*(?:stelle|platz|praktikum|position))\b/u,
  ],
  subjectCompany: [
    new RegExp(`\\b(?:bei|bei der|Interesse an|Interesse an der|bei den) ${COMPANY}(?: ?[-–|:!]|$)`, 'u'),
    new RegExp(`^(?:AW: |WG: |Re: )?${COMPANY} ?(?:/|[-–|:] )`, 'u'),
  ],
  subjectRole: [
    /\b(?:[Bb]ewerbung|Absage|Rückmeldung|Update)\b(?: (?:als|für|auf|um|zum|zur|im|den|die|das|der|zu|zu Ihrer Bewerbung|Ihrer|Deiner|Position|Stelle|Job|Ausbildung|Kennzahl [\d -]+))*:? ?["„“]?(?<role>[\p{Lu}(][^"“”|]{3,120}?)["“”]?(?: bei .*| ?\|.*| vom \d.*|, Ref.*| [–-] .*|$)/u,
    /^(?:AW: |WG: |Re: )?(?<role>[\p{Lu}(][^|:]{3,110}?(?:\([mwfdx/ ]+\)|:in\b[^,|]*)) ?(?:,|\||$)/u,
    /(?:\||–| - ) ?(?<role>\p{Lu}[^|–]{3,100})$/u,
  ],
  closing: pattern`(mit )?(freundlichen?|besten?|herzlichen?|liebe[nr]?|viele[nr]?|schonen?|sonnigen?|lieben)( und \w+)? grus(s?en?|e)?|mfg|hochachtungsvoll|alles liebe|liebe grusse|ihr team|herzlichst`,
  greeting:
    /^(?:sehr geehrte|liebe[rs]?|hallo|hey|hei|hoi|tach|na|verehrte[rs]?|geschätzte[rs]?|sehr verehrte[rs]?|griaß|griass|guten (?:tag|morgen|abend)|hi|servus|grüß gott|grüezi|moin|werte[r]?)\b/iu,
};
