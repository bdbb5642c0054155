import { NAME } from '../../fields/names';
import type { Fields } from '../../sign';

const ROLE = '(?<role>[^.!?:;"“”]{2,110}?|[^!?:;"“”]{2,110}?)';
const COMPANY = `(?<company>${NAME})`;
const JOB =
  '(?:position|role|opening|vacancy|opportunity|post|job|gig|internship position|apprenticeship|placement)';
const END = `(?= ?(?:(?<!\\b(?:Sr|Jr|Inc|St|Dr|Asst|Assoc|Co|Corp|No))\\.(?:\\s|$)|,(?! \\p{Lu}\\p{Ll}+)|, (?:We|Our|You|I|Thank|Inc)\\b|[;!?]|\\s(?:at|with|in our|here|and|in|but|on|was|is|has|which|that|to|–|-|we|position|role|opening|vacancy)\\b|\\((?:Job|Req|ID|Ref)|$))`;

export const fields: Fields = {
  company: [
    new RegExp(`^${COMPANY} ?[-–·•|] ?\\p{Lu}[^,|]{1,30}, [A-Z]{2}(?: \\d{5})?$`, 'u'),
    new RegExp(`\\b${JOB}s? (?:here )?(?:at|with|within|for) ${COMPANY}`, 'u'),
    new RegExp(
      `\\b(?:interest|interested) (?:in )?(?:(?:joining|working (?:at|for|with)|a career (?:at|with)|careers? (?:at|with)|employment (?:at|with|opportunities (?:at|with))|(?:career |job |employment |the )?opportunit(?:y|ies) (?:at|with|within)|a position (?:at|with)|being a part of|becoming (?:a )?part of|being part of|the (?:vacancy|role|position) (?:at|with)|exploring (?:career )?opportunities (?:at|with)|roles? (?:at|with)|in)\\s)*(?:the )?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `\\b(?:apply(?:ing)?|applied|application(?:s)?|candidacy|interview(?:ed|ing)?|career(?:s)?|opportunit(?:y|ies)|employment|job|jobs|working|work|journey|consideration|teaching|life) (?:to|at|with|within) (?:us at |the team at )?${COMPANY}`,
      'u',
    ),
    new RegExp(
      `\\b(?:here at|on behalf of|us at|team at|everyone at|all of us at|joining(?: the)?|consider(?:ing|ed)?(?: us at)?|behalf of everyone at|choosing|writing from|from all at|opening at|openings at|colleagues at|panel at|roles? (?:at|with)|time with|learn(?:ing)? (?:more )?about|(?:growth|future|success) of) ${COMPANY}`,
      'u',
    ),
    new RegExp(`^${COMPANY} (?:has|have) (?:decided|moved|chosen|received|selected|reviewed|elected)`, 'u'),
    new RegExp(`\\bUnfortunately, ${COMPANY} (?:has|have|did)`, 'u'),
    new RegExp(`\\b(?:at|with) ${COMPANY}(?:,? (?:and|we|in)\\b|[.!,]|$)`, 'u'),
    new RegExp(
      `\\byour (?:update|application|submission|resume) (?:from|was sent to|to|with|at) ${COMPANY}`,
      'u',
    ),
    new RegExp(`^©? ?(?:\\d{4} )?${COMPANY}[.,]? All rights reserved`, 'u'),
    new RegExp(`\\b(?:receive e-?mail from|by) ${COMPANY}, click`, 'u'),
  ],
  role: [
    /\bJob Application: [^-]{2,60} - \S{2,20} (?<role>[^.!?:;]{2,100}?)(?= on \d|$)/u,
    new RegExp(
      `\\b(?:position|role|post|vacancy|opening|job)(?: title)?: ${ROLE}(?=[,;]|\\s(?:Job|Location|Company|Req|Application|ID|Department|Date|Status|Reference)\\b|$)`,
      'iu',
    ),
    new RegExp(
      `\\b(?:for|to|in|of|on|about|regarding|as|and) (?:the|our|an?|this) (?:open |vacant |advertised |available |permanent |temporary |current )?["“„']?${ROLE}["”“']? ?["”]?,? ${JOB}\\b(?! (?:that|which|you))`,
      'u',
    ),
    new RegExp(
      `\\b(?:position|role|post|vacancy|opening|job|opportunity) (?:of|as|for|titled|called) (?:an? |the |our )?["“„']?${ROLE}["”“']?${END}`,
      'u',
    ),
    new RegExp(
      `\\b(?:appl(?:y|ied|ying)|application|considered|interview(?:ed|ing)?|interest(?:ed)?|candidacy|consideration|selected|gratitude) (?:for|to|in|as) (?:the |our |an? |be (?:an? |our ))?["“„']?${ROLE}["”“']? ?(?:position|role|opening|vacancy|post|job)?(?: here)? (?:at|with|in the|within|here at) (?:the )?${NAME}`,
      'u',
    ),
    /\byour ["“']?(?<role>\p{Lu}[^.!?:;]{2,80}?)["”']? (?:application|candidacy|interview)\b/u,
    new RegExp(`\\b(?:join|joining)\\b[^.]{0,30}\\bas (?:an? |our |the )?${ROLE}${END}`, 'u'),
    new RegExp(
      `\\b(?:application|applied|apply|applying|candidacy) (?:for|as|to (?:the|our|an?)) (?:an? |the |our )?["“„']?(?<role>\\p{Lu}[^.!?:;"“”]{2,90}?)["”“']?${END}`,
      'u',
    ),
    /\bfor (?<role>\p{Lu}[^.!?:;"“”]{2,90}?)(?:\.|$)/u,
    /\b(?:interest|interested) in (?:the |our |an? )?(?<role>\p{Lu}[^.!?:;"“”]{2,90}?) (?:at|with) \p{Lu}/u,
  ],
  subjectCompany: [
    new RegExp(`\\b(?:at|with|@) ${COMPANY}(?: ?[-–|:!.(]|$| (?:is|has|was|application|-))`, 'u'),
    new RegExp(
      `\\b(?:application|applying|interest|submitted|applied|update|message|response|news|decision|sent|outcome|feedback) (?:to|from|in|with|for) ${COMPANY}(?: ?[-–|:!.]|$)`,
      'u',
    ),
    new RegExp(
      `^(?:Re: |Fwd: )?${COMPANY} ?(?:[-–|:/]|Application|Recruiting|Careers|Interview|application)`,
      'u',
    ),
    new RegExp(`\\b(?:Your|from) ${COMPANY} (?:[Aa]pplication|[Ii]nterview)`, 'u'),
  ],
  subjectRole: [
    /\b(?:application|applying|applied|interest|candidacy|interview|position|role|vacancy|job)(?: application)? (?:for|in|of|as|on|regarding|to(?= [^|]{3,90} (?:at|with|position|role|job|@)\\b)) (?:the )?(?:(?:position|role|post|job)(?: of| as|:)? )?["“„]?(?<role>[^"”|]{3,110}?)["”“]?(?: (?:position|role|opening|vacancy|job))?(?: (?:at|with|@) .*| ?\|.*| [-–] .*|,? (?:Job|Req).*|!|$)/iu,
    /\b(?:[Yy]our|the|on|[Uu]pdate:) (?<role>\p{Lu}[^|:]{2,90}?) (?:application|interview|position|role|search|candidacy)\b/u,
    /^(?:[^|–:-]{3,60}?) ?(?:\||–|:| - | – ) ?(?<role>\p{Lu}[^|]{3,100}?)(?: ?\|.*|$)/u,
  ],
  closing:
    /^(?:with )?(?:(?:best|kind|warm|kindest|warmest|many|our|my|personal|sincere|and)\s){0,3}(?:(?:regards|sincerely|yours (?:sincerely|faithfully|truly))\b|(?:wishes|thanks|thank you|appreciation|thanks again|cheers|best|respectfully|take care|all the best|warmly|cordially|gratitude)\s?(?:[,.!:-]|$))/,
  greeting:
    /^(?:dear|hi|hello|good (?:morning|afternoon|day)|greetings|hey|hiya|howdy|g.day|ciao|a chara|(?:good )?(?:morning|evening|afternoon)|bonjour)\b|^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?,$|^(?:dr|mr|ms|mrs)\.? /iu,
};
