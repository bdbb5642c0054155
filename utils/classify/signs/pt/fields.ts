import { NAME } from '../../fields/names';
import { pattern } from '../../pattern';
import type { Fields } from '../../sign';

const COMPANY = `(?<company>${NAME})`;
const ROLE = '["„“«]?\\s?(?<role>[^.!?;"„“”«»]{2,100}?)\\s?["“”»]?';
const END =
  "(?=[.,;!?]|\\s(?:na|no|em|da|do|para|e|que|com|junto|foi|aberta|publicada|nos|de nossa|da nossa|a)(?:\\s|(?<=['’]))|\\s\\(|$)";

export const fields: Fields = {
  company: [
    new RegExp(
      `(?:^|\\s)(?:na|no|em|da parte da|em nome da|em nome do|com a|com o|empresa|juntar-se à|fazer parte da|trabalhar na|trabalhar no|interesse na|interesse em|interesse pela|interesse pelo|grupo|equipa da|equipe da|time da) ?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)(?:[AO] ?(?:equipa|equipe|time)(?: de recrutamento)?(?: da| do| de)|Recursos Humanos(?: da| do|,| -)?|Equipe|Equipa|Time(?: de (?:Gente|Talentos|Recrutamento))?) ${COMPANY}$`,
      'u',
    ),
  ],
  role: [
    new RegExp(
      `(?:^|\\s)(?:(?:vaga|posição|cargo|função|lugar|oportunidade|processo seletivo|oferta|estágio|concurso)(?: aberta)?(?: de| para a vaga de| para o cargo de| para a função de| para| como|:)) ?${ROLE}${END}`,
      'iu',
    ),
    new RegExp(
      `(?:^|\\s)(?:(?:candidatura|inscrição|candidatar-se|candidatou-se|se candidatar|currículo)(?: (?:à vaga de|para a vaga de|ao cargo de|à posição de|à função de|ao lugar de|para o cargo de|como|para|a|à|ao))) ?${ROLE}${END}`,
      'iu',
    ),
  ],
  subjectCompany: [new RegExp(`(?:^|\\s)(?:na|no|da|do|à|–|-|:) ${COMPANY}(?: ?[-–|:!]|$)`, 'u')],
  subjectRole: [
    /(?:^|\s)(?:(?:vaga|candidatura|processo seletivo|processo|posição|cargo|inscrição|entrevista|seleção)(?: (?:à vaga|para a vaga|ao cargo|à posição))?(?: de| para| como| a| à|:| –| -)) ?["„“«]?\s?(?<role>[^"“”»|]{3,110}?)\s?["“”»]?(?: (?:na|no|em) .*| ?\|.*| [–-] .*|$)/iu,
    /(?:\||–| - |: ?)(?<role>\p{Lu}[^|–:]{3,100})$/u,
  ],
  closing: pattern`(com os )?(melhores )?cumprimentos|atenciosamente|cordialmente|abracos?|um abraco|att|saudacoes|respeitosamente|obrigad[oa],`,
  greeting:
    /^(?:olá|ola|oi|opa|oii|viva|boas|car[oa]s?|prezad[oa]s?|bom dia|boa (?:tarde|noite)|exm[oa]s?\.?|estimad[oa]|ex\.m[oa])(?:\s|,|$)/iu,
};
