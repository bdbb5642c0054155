import { NAME } from '../../fields/names';
import { pattern } from '../../pattern';
import type { Fields } from '../../sign';

const COMPANY = `(?<company>${NAME})`;
const ROLE = '["„“«]?\\s?(?<role>[^.!?;"„“”«»]{2,100}?)\\s?["“”»]?';
const END =
  "(?=[.,;!?]|\\s(?:en|de nuestra|para|y|que|con|dentro|ha|hemos|del|a|ofertad[oa]|publicad[oa]|es|fue|se|le|te)(?:\\s|(?<=['’]))|\\s\\(|$)";

export const fields: Fields = {
  company: [
    new RegExp(
      `(?:^|\\s)(?:en|de parte de|en nombre de|con|empresa|unirse a|unirte a|formar parte de|trabajar (?:en|con)|interés (?:en|por)|grupo|equipo de) ?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)(?:[Ee]l equipo de(?: selección de| recursos humanos de)?|[Ee]quipo de(?: Selección de)?|Recursos Humanos(?: de|,| -)?|[Dd]epartamento de (?:Selección|Recursos Humanos) de) ${COMPANY}$`,
      'u',
    ),
  ],
  role: [
    new RegExp(
      `(?:^|\\s)(?:(?:puesto|vacante|plaza|posición|cargo|oferta|proceso de selección|selección|convocatoria)(?: vacante| abierta)?(?: de| para el puesto de| para la vacante de| para| como|:)) ?${ROLE}${END}`,
      'iu',
    ),
    new RegExp(
      `(?:^|\\s)(?:(?:candidatura|solicitud|postulación|postularte|postularse|inscripción|inscribirse)(?: (?:al puesto de|para el puesto de|a la vacante de|para la vacante de|para la plaza de|como|para|a))) ?${ROLE}${END}`,
      'iu',
    ),
  ],
  subjectCompany: [new RegExp(`(?:^|\\s)(?:en|de|con|–|-|:) ${COMPANY}(?: ?[-–|:!]|$)`, 'u')],
  subjectRole: [
    /(?:^|\s)(?:(?:puesto|vacante|plaza|candidatura|proceso|postulación|oferta|solicitud|selección|entrevista)(?: (?:al puesto|para el puesto|de selección|a la vacante|para la vacante))?(?: de| para| como| a|:| –| -)) ?["„“«]?\s?(?<role>[^"“”»|]{3,110}?)\s?["“”»]?(?: (?:en|con) .*| ?\|.*| [–-] .*|$)/iu,
    /(?:\||–| - |: ?)(?<role>\p{Lu}[^|–:]{3,100})$/u,
  ],
  closing: pattern`(un )?(cordial|atento|afectuoso) saludo|saludos( cordiales| y .*)?|atentamente|un abrazo|cordialmente|reciba un|quedamos a su disposicion`,
  greeting:
    /^(?:hola|buenas|hey|muy (?:señor|estimad)|dear\/|estimad[oa]s?|buen[oa]s?|querid[oa]|apreciad[oa]|señor|señora|sr|sra)(?:\s|,|$)/iu,
};
