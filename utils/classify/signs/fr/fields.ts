import { NAME } from '../../fields/names';
import { pattern } from '../../pattern';
import type { Fields } from '../../sign';

const COMPANY = `(?<company>${NAME})`;
const ROLE = '["„“«]?\\s?(?<role>[^.!?;"„“”«»]{2,100}?)\\s?["“”»]?';
const END = `(?=[.,;!?]|\\s(?:chez|au sein|à|dans|pour|et|que|qui|ainsi|a|est|nous|auprès|de notre|du|ouvert|au|en|n'|ne)(?:\\s|(?<=['’]))|\\s\\(|$)`;

export const fields: Fields = {
  company: [
    new RegExp(
      `(?:^|\\s)(?:chez|au sein de(?: la| l['’])?|au sein du|auprès de(?: la| l['’])?|candidature (?:à|chez)|rejoindre|intégrer|l['’]entreprise|la société|notre (?:agence|société|entreprise|groupe|établissement|maison)|intérêt (?:pour|porté à)|au nom de(?: la)?|pour) ?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)(?:[Ll]['’]équipe(?: de(?: la)?| du)?|[Ll]a [Tt]eam|[Ll]a direction de(?: la)?|[Ss]ervice (?:RH|recrutement) de(?: la)?|[Rr]essources humaines(?:,| –| -)?) ${COMPANY}$`,
      'u',
    ),
  ],
  role: [
    new RegExp(
      `(?:^|\\s)(?:(?:le |au |du |un |notre |ce )?(?:poste|emploi|stage|offre)s?(?: vacant| proposé| ouvert)?(?: de la| de l['’]| de| d['’]| du| en tant que| :)|l['’]offre(?: d['’]emploi)?(?: de| d['’])|en (?:tant|qualité) que|comme|stage (?:de|d['’]|en)|alternance (?:de|d['’]|en)) ?${ROLE}${END}`,
      'iu',
    ),
    new RegExp(
      `(?:^|\\s)(?:candidature (?:au poste de|au poste d['’]|pour le poste de|pour le poste d['’]|pour un poste de|en tant que|comme|de|d['’])|recrutement (?:d['’]une?|de|du|d['’])) ?${ROLE}${END}`,
      'iu',
    ),
  ],
  subjectCompany: [
    new RegExp(`(?:^|\\s)(?:chez|à|au sein de|de la part de|–|-|:) ${COMPANY}(?: ?[-–|:!]|$)`, 'u'),
  ],
  subjectRole: [
    /(?:^|\s)(?:(?:poste|candidature|offre|stage|recrutement|entretien)(?: (?:au poste|pour le poste|vacant|spontanée))?(?: de| d['’]| en tant que| comme| pour| :| –| -)) ?["„“«]?\s?(?<role>[^"“”»|]{3,110}?)\s?["“”»]?(?: (?:chez|à|au sein) .*| ?\|.*| [–-] .*|$)/iu,
    /(?:\||–| - |: ?)(?<role>\p{Lu}[^|–:]{3,100})$/u,
  ],
  closing: pattern`cordialement|bien cordialement|(bien|tres) a vous|salutations( distinguees)?|sinceres salutations|meilleures salutations|sentiments (distingues|les meilleurs)|consideration distinguee|bonne continuation|bien a toi|a bientot|respectueusement`,
  greeting:
    /^(?:bonjour|bonsoir|madame|monsieur|cher|chère|chers|salut|mademoiselle|coucou|hello|re-bonjour|mesdames|messieurs|chères)(?:\s|,|$)/iu,
};
