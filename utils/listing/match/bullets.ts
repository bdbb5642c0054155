import type { Line, Resume } from '../resume/resume';
import type { About, BulletAdvice } from './match';
import { weakOpening } from './openings';

/** Numbers that count nothing: years, standards, versions, levels, opening hours. */
const NAMES =
  /\b(?:19|20)\d{2}\b(?!\s*(?:\p{L}{3,}s\b))|\b(?:iso|din|en|ifrs|windows|office|level|stufe|grade|klasse|year|key stage|ks|section|§|nvq|sap|r\/|s\/)[ -]?\d+(?:[-:.]\d+)*|\b(?:b2b|b2c|24\/7|s\/4|h[12]|q[1-4]|web ?3|3d|2d|5s|4\.0|covid-19|office 365|o365|m365|\p{L}+\d+|\d+\p{Lu}\p{L}*)\b/giu;
const NUMBER =
  /\d|%|[$€£]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|halved|twice|double[ds]?|doubling|triple[ds]?|quarter|third|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert\w*|tausend\w*|dutzend\w*|halbiert\w*|verdoppelt\w*|verdreifacht\w*|hälfte|viertel|drittel)\b/iu;

/** Whether a bullet says how many, how much or how far. */
export const hasNumber = (bullet: string): boolean => NUMBER.test(bullet.replace(NAMES, ' '));

const KINDS: [About, RegExp][] = [
  [
    'teaching',
    /\b(?:taught|teach\w*|lessons?|pupils?|students?|class(?:es|room)?|curricul\w+|tutor\w*|lectur\w*|unterricht\w*|schüler\w*|kinder\w*|klassen?)\b/iu,
  ],
  [
    'money',
    /\b(?:budgets?|sales|revenue|costs?|sold|pric\w+|invoic\w+|payroll|payments?|fundrais\w+|donat\w+|accounts? (?:payable|receivable)|spend\w*|profit\w*|saving\w*|contracts?|negotiat\w+|umsatz\w*|kosten\w*|budget\w*|rechnung\w*|verkauf\w*|einkauf\w*|zahlung\w*)\b/iu,
  ],
  [
    'quality',
    /\b(?:quality|errors?|defects?|bugs?|complaints?|accura\w+|audit\w*|complian\w+|safety|inspect\w*|tests?|tested|testing|incidents?|standards?|risk\w*|satisf\w+|qualität\w*|fehler\w*|reklamation\w*|prüf\w*|sicherheit\w*|beschwerden?)\b/iu,
  ],
  [
    'making',
    /\b(?:built|build\w*|design\w*|redesign\w*|develop\w*|creat\w+|launch\w*|wrote|written|implement\w*|introduc\w+|set up|migrat\w+|rebuilt|apps?|websites?|platforms?|features?|entwickl\w*|aufbau\w*|gestalt\w*|erstell\w*|einführung\w*|entworfen|gebaut)\b/iu,
  ],
  [
    'people',
    /\b(?:team\w*|staff|people|colleagues?|customers?|clients?|patients?|guests?|residents?|visitors?|volunteers?|users?|led|lead\w*|train\w*|mentor\w*|coach\w*|supervis\w+|onboard\w*|hir\w+|recruit\w*|interview\w*|workshops?|mitarbeit\w*|kunden?\w*|patient\w*|gäste\w*|bewohner\w*|geleitet|leitung|einarbeit\w*|betreu\w*|schulung\w*)\b/iu,
  ],
  [
    'volume',
    /\b(?:orders?|calls?|tickets?|shipments?|pallets?|deliver\w*|records?|reports?|events?|articles?|files?|cases?|units?|stock|inventor\w+|emails?|requests?|appointments?|documents?|packages?|parts|machines?|vehicles?|bestellung\w*|aufträge\w*|auftrag\w*|anrufe?\w*|lieferung\w*|waren?\w*|akten|fälle|termine?\w*|berichte?\w*)\b/iu,
  ],
  [
    'time',
    /\b(?:schedul\w+|process\w*|deadlines?|automat\w+|faster|quick\w*|turnaround|response|daily|weekly|monthly|planning|planned|organi[sz]\w+|streamlin\w+|reduc\w+|termin\w*|ablauf\w*|abläufe|prozess\w*|planung\w*|täglich\w*|organis\w+)\b/iu,
  ],
];

/** What a bullet is about: which question would find its number. */
export const aboutBullet = (bullet: string): About =>
  KINDS.find(([, words]) => words.test(bullet))?.[0] ?? 'work';

const RESULT =
  /\b(?:so that|which|resulting|result(?:ed|s)? in|leading to|led to|reducing|reduced|increas\w+|improv\w+|sav(?:ed|ing)|cutting|cut|grew|raised|won|achiev\w+|earning|enabling|allowing|from .{1,20} to|without|wodurch|sodass|dadurch|senk\w+|gesenkt|steiger\w+|gesteigert|verbesser\w+|verkürz\w+|gespart|erreicht)\b/iu;
const ACTION =
  /^(?:\p{L}+ly )?\p{L}{2,}(?:ed|ing|te|t)\b|\b(?:led|ran|built|wrote|made|grew|cut|set|kept|taught|won|sold|took|drove|oversaw|gave|held)\b|(?:ung|tion|ieren|bau|pflege|führung)\b|\p{L}+(?:iert|elt|ert|tet)\b/iu;

/** What one bullet could gain; undefined where it says what was done and how much. */
export function adviceFor({ text, start, end, job }: Line, lang: Resume['lang']): BulletAdvice | undefined {
  const opening = weakOpening(text, lang);
  const numbered = hasNumber(text);
  if (numbered && !opening) return undefined;
  const lacks: BulletAdvice['lacks'] = [];
  if (opening || !ACTION.test(text)) lacks.push('action');
  if (!numbered && !RESULT.test(text)) lacks.push('result');
  return {
    text,
    start,
    end,
    ...(job && { job }),
    ...(!numbered && { question: aboutBullet(text) }),
    ...(opening && { opening }),
    lacks,
  };
}

/** All bullets that could gain something, in the order of the resume. */
export const bulletsOf = ({ lines, lang }: Resume): BulletAdvice[] =>
  lines.flatMap((line) => (line.bullet ? (adviceFor(line, lang) ?? []) : []));
