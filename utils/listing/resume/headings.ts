import type { SectionKind } from './resume';

/** The names people give to the parts of a resume, in lower case and without marks, as whole lines. */
const NAMES: [SectionKind, RegExp][] = [
  [
    'summary',
    /^(?:(?:professional|personal|career|executive)? ?(?:summary|profile|statement|objective)|about(?: me)?|profil|kurzprofil|uber mich|who i am|wer ich bin|my story|zusammenfassung|zu meiner person|(?:career )?highlights|in kurze)$/,
  ],
  [
    'skills',
    /^(?:(?:(?:key|core|technical|professional|relevant|other|additional|further|main|digital|it|computer|clinical|hard|soft|special|areas of)[ ,&/and]*)*(?:skills?|competenc(?:e|es|ies)|expertise|proficienc(?:y|ies)|strengths|technologies|tools|tech stack|software)(?: (?:and|&) (?:tools|technologies|abilities|expertise|competencies|knowledge|software|methods|interests|systems))?|skills?[ ,&/and]+\w+|(?:(?:besondere|fachliche|weitere|technische|personliche|sonstige|edv|it|berufliche)[- ,&/und]*)*(?:kenntnisse|fahigkeiten|kompetenzen|fertigkeiten|qualifikationen|starken|werkzeuge)(?: und (?:kenntnisse|fahigkeiten|fertigkeiten|kompetenzen|software|werkzeuge|stärken))?|(?:edv|it|pc|fach|computer|software|zusatz)-?(?:kenntnisse|kompetenzen|qualifikationen)|kernkompetenzen|fachkompetenzen|schlusselkompetenzen|edv|was ich kann|(?:what|things) i(?: can| have|['’]?m)? ?(?:do|know|use|good at)|(?:my|meine) (?:skills|tools|kenntnisse|starken))$/,
  ],
  [
    'experience',
    /^(?:(?:professional|work|working|employment|career|relevant|job|clinical|teaching|practical|industry|other|previous|additional|further|selected|retail|legal|research|nursing|earlier|military)? ?(?:experience|history|employment|background)|work|jobs|career|employment record|placements?|internships?|(?:beruflicher )?werdegang|beruflicher hintergrund|(?:beruf|arbeit|praxis|praktische|relevante|weitere|bisherige)[a-z]* ?-?(?:erfahrung|erfahrungen|praxis|stationen|laufbahn|tatigkeiten?)|berufserfahrung(?:en)?|berufspraxis|berufliches|beschaftigung|praktika|praktikum|stationen|anstellungen|where i(?: have|['’]?ve)? ?(?:worked|been)|what i(?: have|['’]?ve) done|my (?:work|jobs|experience)|wo ich gearbeitet habe|bisherige stellen)$/,
  ],
  [
    'projects',
    /^(?:(?:selected|personal|key|side|academic|recent|open source|own)? ?(?:projects?|portfolio|work samples)|(?:ausgewahlte |eigene )?projekte|publications?|talks|veroffentlichungen|research|forschung|vortrage)$/,
  ],
  [
    'education',
    /^(?:education(?:al)?(?: (?:and|&) (?:training|qualifications?|certifications?|certificates|licen[cs]es?|learning))?|(?:academic|educational) (?:background|history|qualifications?|record)|qualifications|studies|training|schooling|apprenticeship|(?:schul|aus|hochschul)bildung(?:en)?(?: und (?:studium|weiterbildung|schule|abschluss|abschlusse|lehre))?|aus- und weiterbildung(?:en)?|studium(?: und ausbildung)?|bildung(?:sweg)?|schule|schulischer werdegang|akademischer werdegang|abschlusse|lehre|(?:what|where) i(?: have|['’]?ve)? ?(?:learn(?:t|ed)|studied)|was ich gelernt habe|schule und ausbildung|schulbildung und ausbildung)$/,
  ],
  [
    'certificates',
    /^(?:(?:licen[cs]es?|licensure|certifications?|certificates|registrations?|credentials|training|courses?|cards|tickets|professional development|accreditations?|memberships?|awards|qualifications|permits|cpd)(?:[ ,&/]*(?:and )?(?:licen[cs]es?|licensure|certifications?|certificates|registrations?|courses?|training|awards|memberships?|cards|tickets|permits))*|(?:professional|relevant|safety|key) (?:certifications?|licen[cs]es?|qualifications|training|development|memberships?|registrations?|courses)|zertifikate|zertifizierungen|lizenzen|scheine|fuhrerscheine?|nachweise|fortbildungen|schulungen|weiterbildungen|kurse|seminare|zulassungen|auszeichnungen|zertifikate und \w+|(?:scheine|kurse|lehrgange)(?: und (?:scheine|kurse|lehrgange|zertifikate))?|commissions?|(?:weiter|fort)bildungen und zertifikate|(?:weiter|fort)bildung)$/,
  ],
  ['languages', /^(?:languages?(?: skills)?|sprachen|sprachkenntnisse|fremdsprachen)$/],
  [
    'other',
    /^(?:interests|hobbies(?: (?:and|&) interests)?|interests (?:and|&) hobbies|volunteer(?:ing)?(?: (?:work|experience))?|voluntary work|community(?: involvement)?|references?|additional information|other(?: information)?|activities|personal(?: details| information| data)?|contact(?: details| information)?|interessen|hobbys|hobbies und interessen|ehrenamt(?:liches engagement|liche tatigkeiten?)?|engagement|referenzen|sonstiges|what i do for fun|spare time|outside work|away from work|was ich gern tue|personliche daten|personliches|kontakt(?:daten)?|freizeit|anschrift|adresse)$/,
  ],
];

/** Headings that may have their words behind a colon in the same line. */
const INLINE: SectionKind[] = ['skills', 'languages', 'certificates'];

/** A heading as it is compared: lower case, no marks, one space between words. */
function plain(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}&/, -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[- ,&/]+|[- ,&/]+$/g, '');
}

export interface Heading {
  kind: SectionKind;
  /** In the person's own words. */
  words: string;
  /** What follows behind a colon in the same line; its first character's place in the line. */
  rest?: number;
}

/** The longest heading. Characters. */
const LONG = 48;

/** Whether a line is the heading of a part; undefined where it is not. */
export function headingOf(line: string): Heading | undefined {
  const colon = line.indexOf(':');
  const words = (colon > 0 ? line.slice(0, colon) : line).trim();
  if (!words || words.length > LONG || /\d/.test(words)) return undefined;
  const name = plain(words);
  const kind = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  if (!kind) return undefined;
  const rest = colon > 0 ? line.slice(colon + 1).search(/\S/) : -1;
  if (rest < 0) return { kind, words };
  return INLINE.includes(kind) ? { kind, words, rest: colon + 1 + rest } : undefined;
}
