/** How far a degree goes; a higher one covers a lower one. */
const DEGREES: [level: number, words: RegExp][] = [
  [6, /\b(?:ph\.? ?d|d\.?phil|doctorate|doctoral|doctor of|promotion|promoviert|dr\. ?[a-z]{2,})(?![a-z])/i],
  [
    5,
    /\b(?:master(?:['’]?s|studium|abschluss)?(?: degree| of)?|m\.?sc|m\.?[as]\.|m\.?eng|mba|llm|m\.?ed|msn|mph|msw|pgce|postgraduate|diplom(?:-|\b)(?!a)|diplom(?:ingenieur|kaufmann|kauffrau|pädagog\w*)\w*|dipl\.?-?\s?[a-zäöü]+|magister|staatsexamen)(?![a-z])|\bMA\b|\bMS\b(?! ?(?:office|excel|word|project|teams|access|power|outlook|sql|dynamics))/i,
  ],
  [
    4,
    /\b(?:bachelor(?:['’]?s|studium|abschluss)?(?: degree| of)?|b\.?sc|b\.?eng|b\.?[as]\.|bsn|bba|llb|b\.?ed|undergraduate degree|(?:university|college|honours|first|4-year|four-year) degree|hochschul(?:abschluss|studium)|(?:abgeschlossenes |wirtschafts\w*)?studium|akademischer abschluss|degree|graduate|fachhochschul\w*)(?![a-z])|\bBA\b|\bBS\b/i,
  ],
  [
    3,
    /\b(?:associate['’]?s?(?: degree| of)|a\.a\.s?|a\.s\.|foundation degree|adn|asn|hnd|hnc|fachwirt(?:in)?|staatlich geprüfte\w*|meister(?:brief|titel)?(?:in)?)(?![a-z])/i,
  ],
  [
    2,
    /\b(?:apprenticeship|vocational|nvq|trade school|journeyman|gesell\w+|(?:berufs)?ausbildung\w*|lehre|gelernte\w*|diploma|btec)(?![a-z])/i,
  ],
  [
    1,
    /\b(?:high school|ged|secondary (?:school|education)|gcses?|a-levels?|abitur|mittlere reife|realschul\w+|hauptschul\w+|schulabschluss|matura|fachabitur)(?![a-z])/i,
  ],
];

/** The lowest degree that words ask for ("bachelor's or master's"), or the highest that they hold. */
export function degreeIn(words: string, which: 'lowest' | 'highest'): number | undefined {
  const levels = DEGREES.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  if (!levels.length) return undefined;
  return which === 'lowest' ? Math.min(...levels) : Math.max(...levels);
}

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  mehrjährige: 2,
  langjährige: 5,
  einjährige: 1,
  zweijährige: 2,
  dreijährige: 3,
  fünfjährige: 5,
};
const YEARS =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(?:\s?(?:[-–]|to|bis|or|oder)\s?\d{1,2})?\s?\+?\s?(?:or more |plus )?(?:full )?(?:years?|yrs?|jahren?|jährige)(?!\p{L})|(?<!\p{L})((?:mehr|lang|ein|zwei|drei|fünf)jährige)/iu;

/** How many years words speak of, the lower number of two; undefined where they speak of none. */
export function yearsIn(words: string): number | undefined {
  const found = YEARS.exec(words);
  const said = (found?.[1] ?? found?.[2])?.toLowerCase();
  return said === undefined ? undefined : (NUMBERS[said] ?? Number(said));
}

/** How well a language is spoken, from the frame everybody in Europe knows: A1 is 1, C2 is 6, a mother tongue 7. */
const FLUENCY: [level: number, words: RegExp][] = [
  [7, /\b(?:native|mother tongue|bilingual|muttersprach\w*)\b/i],
  [6, /\bC2\b/],
  [
    5,
    /\b(?:C1|fluent(?:ly)?|full professional|proficient|business[- ]fluent|verhandlungssicher\w*|fließend\w*|sehr gute?\w*)\b/i,
  ],
  [
    4,
    /\b(?:B2|advanced|upper[- ]intermediate|professional working|good|business|gute?\w*|sicher\w*|fortgeschritten\w*)\b/i,
  ],
  [3, /\b(?:B1|intermediate|conversational|working knowledge|erweitert\w*)\b/i],
  [2, /\b(?:A2|elementary|basic|grundkenntnisse|basic knowledge)\b/i],
  [1, /\b(?:A1|beginner|anfänger\w*)\b/i],
];

/** The level of a language that words name; undefined where they name none. */
export const fluencyIn = (words: string): number | undefined =>
  FLUENCY.find(([, pattern]) => pattern.test(words))?.[0];

const LANGUAGE =
  /(?<!\p{L})(?:english|german|french|spanish|italian|dutch|portuguese|polish|russian|turkish|arabic|mandarin|chinese|cantonese|japanese|korean|hindi|urdu|punjabi|bengali|vietnamese|tagalog|welsh|irish|swedish|danish|norwegian|finnish|czech|ukrainian|romanian|hungarian|greek|deutsch|englisch|französisch|spanisch|italienisch|niederländisch|polnisch|russisch|türkisch|arabisch|rumänisch|ukrainisch|portugiesisch)/iu;
/** What may stand around the name of a language that is asked for. */
const AROUND =
  /^(?:fluent|fluency|excellent|good|very|business|native|advanced|basic|strong|professional|working|conversational|proficient|spoken|written|and|or|in|level|language|skills?|kenntnisse?|sprachkenntnisse|sprache|fließende?[srn]?|gute?[srn]?|sehr|sichere?[srn]?|verhandlungssichere?[srn]?|in|wort|und|schrift|[abc][12]|niveau|mindestens|proficiency|speaker|e?n?)$/iu;

/** The language that a term asks for; undefined where it asks for something else ("English literature"). */
export function languageIn(term: string): string | undefined {
  const name = LANGUAGE.exec(term)?.[0];
  if (!name) return undefined;
  const rest = term.replace(name, ' ').split(/[^\p{L}\p{N}]+/u);
  return rest.every((word) => !word || AROUND.test(word)) ? name : undefined;
}
