import type { Resume } from '../resume/resume';

/** Openings that hide what was done. */
const WEAK = {
  en: /^(?:(?:(?:was|i was|mainly|primarily|also) )?(?:responsible for|in charge of|tasked with|accountable for|involved (?:in|with)|charged with)|(?:my )?(?:key )?(?:duties|responsibilities|tasks) (?:include[ds]?|were|was)|helped(?: out)?(?: (?:with|to|in))?|assisted(?: (?:with|in))?|(?:actively )?participated in|took part in|worked (?:on|with)|contributed to|supported(?: (?:with|in))?|was (?:a )?part of|exposure to|familiar with|handled|dealt with)(?=\s)/i,
  de: /^(?:(?:zuständig|verantwortlich|mitverantwortlich) für|mithilfe (?:bei|in)|mitarbeit (?:an|bei|in)|mitwirkung (?:an|bei)|unterstützung (?:bei|in|von|des|der)|beteiligt an|tätig (?:in|im|als)|zu meinen aufgaben gehörten|meine aufgaben waren|aushilfe (?:in|im|bei)|geholfen bei)(?=\s)/i,
};

/** The work behind a weak opening, by its first telling word, and the verb that names it. */
const VERBS: Record<Resume['lang'], [RegExp, string][]> = {
  en: [
    [/^(?:the )?(?:team|staff|crew|shift|department|people|group)/i, 'Led'],
    [
      /\b(?:budgets?|accounts?|inventory|stock|calendars?|schedul\w*|projects?|operations?|portfolio)\b/i,
      'Managed',
    ],
    [/\b(?:train|onboard|teach|mentor|induct)\w*/i, 'Trained'],
    [/\b(?:reports?|documentation|articles?|content|copy|proposals?|letters?)\b/i, 'Wrote'],
    [/\b(?:events?|meetings?|workshops?|campaigns?|travel)\b/i, 'Organised'],
    [/\b(?:design|redesign|layouts?|graphics)\b/i, 'Designed'],
    [/\b(?:build|develop|app|apps|website|websites|software|features?|systems?|tools?)\b/i, 'Built'],
    [/\b(?:customers?|clients?|patients?|guests?|calls?|enquiries|inquiries|tickets?)\b/i, 'Served'],
    [/\b(?:data|research|analysis|trends?)\b/i, 'Analysed'],
    [/\b(?:orders?|invoices?|payments?|applications?|claims?|records?)\b/i, 'Processed'],
    [/\b(?:sales|revenue)\b/i, 'Sold'],
    [/\b(?:quality|safety|compliance|inspections?|audits?)\b/i, 'Checked'],
    [/\b(?:maintenance|equipment|machines?|vehicles?|repairs?|cleaning)\b/i, 'Maintained'],
  ],
  de: [
    [/\b(?:team|mitarbeit\w*|schicht\w*|abteilung\w*|leitung)/i, 'Geleitet'],
    [/\b(?:budget\w*|lager\w*|bestand\w*|projekt\w*|konten)/i, 'Gesteuert'],
    [/\b(?:schulung\w*|einarbeitung\w*|unterricht\w*|azubi\w*)/i, 'Geschult'],
    [/\b(?:bericht\w*|dokumentation\w*|text\w*|angebot\w*|protokoll\w*)/i, 'Erstellt'],
    [/\b(?:veranstaltung\w*|termin\w*|event\w*|reise\w*)/i, 'Organisiert'],
    [/\b(?:entwicklung\w*|aufbau|software|website\w*|anwendung\w*)/i, 'Aufgebaut'],
    [/\b(?:kund\w+|patient\w+|gäst\w+|bewohner\w*|beratung)/i, 'Betreut'],
    [/\b(?:daten\w*|auswertung\w*|analyse\w*|statistik\w*)/i, 'Ausgewertet'],
    [/\b(?:rechnung\w*|bestellung\w*|auftr\w+|antr\w+|buch\w+)/i, 'Bearbeitet'],
    [/\b(?:qualität\w*|prüfung\w*|sicherheit\w*|kontrolle\w*)/i, 'Geprüft'],
  ],
};

const DOUBLED = /([bdgmnprt])\1$/;
/** Verbs whose past is not made with -ed. */
const PAST: Record<string, string> = {
  building: 'Built',
  leading: 'Led',
  running: 'Ran',
  writing: 'Wrote',
  teaching: 'Taught',
  making: 'Made',
  keeping: 'Kept',
  selling: 'Sold',
  buying: 'Bought',
  driving: 'Drove',
  taking: 'Took',
  giving: 'Gave',
  setting: 'Set up',
  overseeing: 'Oversaw',
  holding: 'Held',
  growing: 'Grew',
  finding: 'Found',
  meeting: 'Met',
  cutting: 'Cut',
  doing: 'Did',
  putting: 'Put',
  bringing: 'Brought',
  drawing: 'Drew',
  feeding: 'Fed',
  sending: 'Sent',
  dealing: 'Dealt',
  speaking: 'Spoke',
  upselling: 'Upsold',
};

/** "managing" as "Managed". */
function past(gerund: string): string {
  const known = PAST[gerund];
  if (known) return known;
  const base = gerund.slice(0, -3);
  const said = DOUBLED.test(base)
    ? `${base}ed`
    : base.endsWith('y') && !/[aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A weak opening of a bullet, and a verb in its place; undefined where the bullet opens well. */
export function weakOpening(
  bullet: string,
  lang: Resume['lang'],
): { words: string; say: string } | undefined {
  const words = WEAK[lang].exec(bullet)?.[0];
  if (!words) return undefined;
  const rest = bullet.slice(words.length).trim();
  const gerund = lang === 'en' ? /^(?:the )?(\p{Ll}{2,}ing)\b/u.exec(rest)?.[1] : undefined;
  if (gerund && !/^(?:marketing|accounting|training|engineering|catering|planning and)$/.test(gerund))
    return { words, say: past(gerund) };
  // What stands first is what it is about.
  const [verb] = VERBS[lang]
    .map(([pattern, say]) => ({ say, at: rest.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ say }) => say);
  return { words, say: verb ?? (lang === 'en' ? 'Ran' : 'Umgesetzt') };
}
