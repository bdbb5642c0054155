/** Makers of application systems and boards: they send for the employer and are never the employer. */
const SYSTEMS =
  /^(?:greenhouse(?:[- ]?mail)?|us greenhouse[- ]?mail|(?:my ?)?workday(?:jobs)?|lever|hire lever|ashby(?:hq)?|icims|talent icims|smart ?recruiters|jobvite|taleo|success ?factors|brassring|avature|personio|recruitee|teamtailor|workable|bamboo ?hr|breezy(?: hr)?|jazz ?hr|applicant ?stack|applytojob|pageup(?:people)?|comeet(?:[- ]notifications)?|spark ?hire|softgarden|rexx|d\.?vinci|onlyfy|prescreen|join(?:\.com)?|welcome to the jungle|eightfold|phenom|oracle(?: recruiting)? cloud|sap|adp|ultipro|ukg|paylocity|paycom|dayforce|ceridian|cornerstone|hirevue|hackerrank|codility|calendly|goodtime|gem|linkedin|indeed(?: ?apply)?|glassdoor|monster|ziprecruiter|dice|stepstone|xing|kununu|karriere(?:\.at)?|infojobs|infoempleo|computrabajo|jobteaser|hellowork|apec|pracuj|nationale ?vacaturebank|werkzoeken|governmentjobs|neogov|handshake|wellfound|angellist|otta|hired|gupy|catho|vagas|rippling|gusto|zoho(?: recruit)?|bullhorn|concludis|coveto|umantis|haufe|talentsoft|altays|beetween|flatchr|digitalrecruiters|notifications?|mail(?:er|gun)?|sendgrid|amazonses|traffit|erecruiter|emply|homerun|carerix|otys|pinpoint|applied|harri|tribepad|networx|eploy|jobtrain|nhs jobs|reed|totaljobs|cv-?library|google|outlook|gmail|microsoft teams|zoom)$/i;

/** Words about people and offices, no part of a company's name at its edges. */
const OFFICE =
  '(?:recruit(?:ing|ment|er|ers|eur|erin)?|talents?(?: (?:acquisition|attraction|team|management|partner|community))*|acquisition|attraction|careers?|karriere|carri[eè]res?|hr|h\\.r\\.|human resources?|human relations|personal(?:abteilung|wesen|team|management)?|ressources humaines|recursos humanos|risorse umane|people(?: (?:&|and) culture| operations| team)?|p&c|hiring(?: team)?|jobs?|bewerb(?:ung|ungen|ermanagement)|team|teams|service|office|back office|support|no[- ]?reply|do not reply|notifications?|applications?|application|workday|online|department|dept|staffing|selection|kadry|dzia[łl] (?:kadr|hr)|rekrutacja|werving(?: (?:&|en) selectie)?|personeelszaken|p&o|rh|rrhh|campus|corporate|group recruiting|candidate experience|equipe|équipe|equipo|das|die|der|le|la|el|il|het|your|our|dein|ihr|euer|votre|from|bei|at|via|@)';

const EDGE = new RegExp(`^(?:${OFFICE}[\\s,|·:/&-]+)+|(?:[\\s,|·:/&@-]+${OFFICE})+$`, 'iu');
const ONLY_OFFICE = new RegExp(`^(?:${OFFICE}[\\s,|·:/&-]*)+$`, 'iu');

/** Never a name, however it is written. */
const NO_NAME =
  /^(?:(?:this|that|these|those|the|our|your|us|you|we|i|it|which|any|all|another|other|an?|time|today|company|organi[sz]ation|team|position|role|future|present|moment|application|dear|hello|hi|unfortunately|thank|thanks|regards|best|kind|warm|sincerely|please|after|at|in|on|for|with|however|while|although|candidate|applicant|unser\w*|ihre?[nrms]?|dein\w*|sie|uns|wir|unternehmen|firma|leider|damit|dem|den|der|das|die|herr|frau|vielen|bitte|notre|votre|nous|vous|entreprise|soci[eé]t[eé]|madame|monsieur|empresa|nuestr\w+|azienda|noss\w+|bedrijf|organisatie|ons|onze|uw|firmy|nasz\w*|nas|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|linkedin|twitter|facebook|instagram|youtube|xing|zoom|covid\S*|url|link|http\S*|www\S*|update\w*|status|response|messages?|decision|information|info|follow\S*|reply|important|re|fwd|wg|aw|fw|job|jobs|offer|invitation|notification|regarding|outcome|interview\w*|thema|betreff|fragen|interesse|bedarf|rückfragen|auswahl|bewerb\w*|stelle\w*|positionen|mitarbeit|übermittlung|zusammenarbeit|zeit|zukunft|suche|jobsuche|weiteren|gespräch\w*|unterlagen|anforderung\w*|qualifikation\w*|entscheidung|prüfung|durchsicht|besetzung|rahmen|fall|abteilung|kandidat\w*|projekt\w*|bereich\w*|absage|einladung|rückmeldung|vorstellung\w*|zweitrunden\w*|herzlich\w*|freundlich\w*|grüße|viele|beste|ihnen|ihr|meilleures|bonne|bonjour|cordialement|candidature|suite|merci|saludos|estimad[oa]|gracias|saluti|cordiali|gentile|grazie|com|cumprimentos|prezad[oa]|obrigad[oa]|geachte|beste|met|hartelijk\w*|szanown\w+|dziękuj\w+|view|click|privacy|unsubscribe|copyright|many|several|other|both|each|every|given|based|due|further|later|now|here|there|below|above|software engineer|no|yes|as|if|when|once|since|because|i|my|me|he|she|they|his|her|their)(?:\s|$))/iu;

export const LEGAL =
  '(?:,? (?:Inc|Incorporated|LLC|L\\.L\\.C|LLP|LP|Ltd|Limited|PLC|plc|Corp|Corporation|Co|GmbH|gGmbH|mbH|GesmbH|Gesellschaft m\\.b\\.H|AG|KG|KGaA|SE|OHG|eG|e\\.V|e\\.U|UG|S\\.?A\\.?S?|S\\.?A\\.?R\\.?L|S\\.?L\\.?U?|S\\.?p\\.?A|S\\.?r\\.?l|B\\.?V|N\\.?V|Lda|Ltda|S\\.?A|sp\\. z o\\.o|Sp\\. z o\\.o|z o\\.o|Oy|AB|ApS|A/S|Pty|Pte)\\b\\.?)';

const WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+°®™_/-]*";
const LINK =
  "(?:&|\\+|and|of|for|the|de|del|della|di|du|des|d'|la|le|les|und|der|für|von|e|y|et|van|voor|i|w|zu|am|im|do|da)";

/** The source of a name's pattern: up to seven capitalised words, small words only between them. */
export const NAME = `(?:The |the )?${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,6}${LEGAL}?`;

/** Takes what is no part of a company's name off its edges; undefined if nothing is left. */
export function companyName(raw: string): string | undefined {
  let name = raw
    .replace(/^["'“„«(\s–-]+/u, '')
    .replace(/[\s"'”“»),;:!?*|–-]+$/u, '')
    .trim();
  name = name.replace(
    /(?:\s+(?:in|for|as|on|at|with|to|and|or|by|from|is|has|has been|und|für|als|de|et|y|e|o))+$/u,
    '',
  );
  for (let before = ''; before !== name; ) {
    before = name;
    const cut = name
      .replace(/^the\s/u, '')
      .replace(EDGE, '')
      .trim();
    if (cut) name = cut;
  }
  name = name.replace(/[’']s$/u, '');
  if (!new RegExp(`${LEGAL}$`, 'u').test(` ${name}`)) name = name.replace(/\.+$/, '');
  else name = name.replace(/\.\.+$/, '.');
  if (name.length < 2 || name.length > 70 || !/\p{L}/u.test(name)) return undefined;
  if (SYSTEMS.test(name) || NO_NAME.test(name.replace(/^The (?=\p{Lu})/u, '')) || ONLY_OFFICE.test(name))
    return undefined;
  if (/[{}<>@]|^\[/.test(name) || !/\p{Script=Latin}/u.test(name)) return undefined;
  return name;
}

export function isSystem(name: string): boolean {
  return SYSTEMS.test(name.trim());
}

/** For comparing: no case, no legal form, letters and digits only. */
export function key(name: string): string {
  return ` ${name} `
    .replace(new RegExp(LEGAL, 'gu'), ' ')
    .toLowerCase()
    .replace(/^\s*the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const GIVEN = "\\p{Lu}[\\p{L}’'.-]+";

/** Two to four words that can be a person's name, without an office or a legal form in it. */
export function personName(raw: string): string | undefined {
  let name = raw
    .replace(/\([^)]*\)/g, '')
    .replace(/["“”„]/g, '')
    .replace(
      /,? (?:M\.?A|M\.?Sc|B\.?A|B\.?Sc|BSc|MSc|MA|BA|MBA|PHR|SHRM\S*|Ph\.?D|MMag|Mag|Dr|FH|LL\.?M)\b.*$/u,
      '',
    )
    .replace(/^(?:Dr|Mr|Mrs|Ms|Mx|Prof|Mag|Ing|DI|Herr|Frau|Mme|M|Sra?|Dott\.ssa|Dott|Dra)\.? /u, '')
    .trim();
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(name);
  if (turned) name = `${turned[2]} ${turned[1]}`;
  const words = new RegExp(
    `^${GIVEN}(?: (?:(?:van|von|de|der|den|da|di|del|la|le|ten|ter|zu) ){0,2}${GIVEN}){1,3}$`,
    'u',
  );
  if (!words.test(name) || ONLY_OFFICE.test(name) || NO_NAME.test(name)) return undefined;
  if (/\p{Lu}{4}|\p{Ll}\p{Lu}\p{Lu}/u.test(name)) return undefined;
  if (new RegExp(`(?:^|\\s)${OFFICE}(?:\\s|$)`, 'iu').test(name) || new RegExp(`${LEGAL}$`, 'u').test(name))
    return undefined;
  if (
    /(?:regards|gr[uü]ße|sincerely|grüssen|saludos|thanks|talent|technolog|solutions|systems|services|group|university|institut|hospital|klinik|school|consulting|software|bank|partners|hochschul|universit[äé]|fachhoch|technikum|stadtwerke|gemeinde|klinikum|verwaltung|agentur|agency|labs?\b|corp\b|global|international|robotics|health|developer|designer|analyst|teacher|nurse|message|consultants?\b|future|security|manager|director|specialist|engineer|assistant|coordinator|head of)/iu.test(
      name,
    )
  )
    return undefined;
  return name;
}
