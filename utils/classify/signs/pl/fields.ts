import { NAME } from '../../fields/names';
import { pattern } from '../../pattern';
import type { Fields } from '../../sign';

const COMPANY = `(?<company>${NAME})`;
const ROLE = '["„“«]?\\s?(?<role>[^.!?;"„“”«»]{2,100}?)\\s?["“”»]?';
const END =
  "(?=[.,;!?]|\\s(?:w|na|do|i|oraz|przez|który|która|które|jest|został[ao]?|z|o|nr|dla|niestety|otrzymal\\p{L}+)(?:\\s|(?<=['’]))|\\s\\(|$)";

export const fields: Fields = {
  company: [
    new RegExp(
      `(?:^|\\s)(?:w firmie|w spółce|w|firma|firmy|spółka|spółki|zespół|zespołu|zainteresowanie (?:pracą w|firmą|ofertą)|pracą w|pracy w|dołączenia do|w imieniu|grupa|grupy) ?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)(?:[Zz]espół(?: HR| [Rr]ekrutacji)?|[Dd]ział (?:HR|[Kk]adr|[Rr]ekrutacji)(?:,| -)?) ${COMPANY}$`,
      'u',
    ),
  ],
  role: [
    new RegExp(
      `(?:^|\\s)(?:(?:stanowisk\\p{L}+|ofert\\p{L}+ pracy|rol\\p{L}+|pozycj\\p{L}+|funkcj\\p{L}+|etat\\p{L}*)(?: jako| na stanowisko|:| –)?) ?${ROLE}${END}`,
      'iu',
    ),
    new RegExp(
      `(?:^|\\s)(?:(?:aplikacj\\p{L}+|kandydatur\\p{L}+|rekrutacj\\p{L}+|zgłoszen\\p{L}+)(?: (?:na stanowisko|na|w rekrutacji na stanowisko|o pracę na stanowisku|jako|dotycząc\\p{L}+))) ?${ROLE}${END}`,
      'iu',
    ),
  ],
  subjectCompany: [new RegExp(`(?:^|\\s)(?:w|do|–|-|:) ${COMPANY}(?: ?[-–|:!]|$)`, 'u')],
  subjectRole: [
    /(?:^|\s)(?:(?:stanowisk\p{L}+|rekrutacj\p{L}+|aplikacj\p{L}+|ofert\p{L}+|rozmow\p{L}+)(?: (?:na stanowisko|na|jako|kwalifikacyjna))?(?:[:–-])?) ?["„“«]?\s?(?<role>[^"“”»|]{3,110}?)\s?["“”»]?(?: (?:w|–) .*| ?\|.*| [–-] .*|$)/iu,
    /(?:\||–| - |: ?)(?<role>\p{Lu}[^|–:]{3,100})$/u,
  ],
  closing: pattern`z (powazaniem|wyrazami szacunku)|pozdrawiam\w*|(serdecznie|serdeczne|najlepsze) pozdr\w+|lacze \w+|z pozdrowieniami`,
  greeting:
    /^(?:szanown\p{L}+|dzień dobry|dobry wieczór|hej|siema|hejka|szan\.|cześć|witam|witaj|drog\p{L}+|pani|panie)(?:\s|,|$)/iu,
};
