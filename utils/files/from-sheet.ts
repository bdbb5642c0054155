import type { EventType } from '../entry';
import type { Stored } from '../store/change';
import type { Held } from '../store/records';
import { REASONS, STAGES } from '../verdict';
import { foldWords } from '../words/fold';
import { sha256 } from './check';
import { DATED } from './columns';
import { unguarded } from './formula';
import { isOwn, type Target } from './mapping';
import type { Sheet } from './sheet';
import { type DayOrder, dayFrom } from './when';

/** What a spreadsheet gives: records to merge, and the lines that stay out. */
export interface FromSheet {
  records: Held[];
  /** Lines without a company. */
  unnamed: number;
  /** Lines that say nothing was sent yet: wishes, and no applications. */
  wished: number;
}

/** What trackers write into their column for the state, and what it means in an entry's line. */
const STATES: [EventType | 'wish', RegExp][] = [
  [
    'wish',
    /wish|bookmark|saved|to apply|not applied|researching|drafting|applying|gemerkt|merkliste|vorgemerkt/i,
  ],
  ['silence', /no response|no answer|ghost|keine (?:antwort|rückmeldung)/i],
  ['no', /reject|not selected|declined by|turned down|\bno\b|absage|abgelehnt/i],
  ['offer', /offer|accepted|negotiat|hired|angebot|zusage/i],
  ['assessment', /assessment|take.?home|test|aufgabe/i],
  ['talk', /interview|screen|phone|talk|gespräch|telefonat/i],
  ['applied', /appl|sent|submitted|beworben|abgeschickt|gesendet/i],
];

const stateOf = (words: string): EventType | 'wish' | undefined =>
  STATES.find(([, pattern]) => pattern.test(words))?.[0];

/** Words too long for a field are cut: a page that was pasted into one cell. Characters. */
const LONG = 20_000;

/**
 * The applications in a spreadsheet. Each line has an id made of what names it, and the file's own date as
 * the time of its words, so that the same file brought twice changes nothing.
 *
 * @param made when the file was last changed, milliseconds since 1970
 */
export async function fromSheet(
  sheet: Sheet,
  targets: Target[],
  order: DayOrder,
  made: number,
): Promise<FromSheet> {
  const own = isOwn(sheet.head);
  const found: FromSheet = { records: [], unnamed: 0, wished: 0 };
  const ids = new Map<string, number>();
  for (const row of sheet.rows) {
    const cell = (target: Target): string => {
      const at = target ? targets.indexOf(target) : -1;
      const words = (at < 0 ? '' : (row[at] ?? '')).trim().slice(0, LONG);
      return own ? unguarded(words) : words;
    };
    const company = cell('company');
    if (!company) {
      found.unnamed += 1;
      continue;
    }
    const events = eventsOf(cell, order, made);
    const state = stateOf(cell('status'));
    if (state === 'wish' && events.every(([, event]) => event.noticed || event.text)) {
      found.wished += 1;
      continue;
    }
    const named = ['sheet', ...[company, cell('role'), cell('link') || cell('applied')].map(fold)].join('|');
    const twice = ids.get(named) ?? 0;
    ids.set(named, twice + 1);
    const id = (own && cell('id')) || (await sha256(`${named}|${twice}`)).slice(0, 20);
    found.records.push({ store: 'entries', record: recordOf(id, factsOf(cell), events, made) });
  }
  return found;
}

const fold = (words: string): string => foldWords(words).join(' ');

type Cell = (target: Target) => string;

/** The dated things of a line; its state where no column dates it. */
function eventsOf(cell: Cell, order: DayOrder, made: number): [string, Record<string, unknown>][] {
  const events: [string, Record<string, unknown>][] = [];
  for (const type of DATED) {
    const at = dayFrom(cell(type), order);
    if (at) events.push([type, { type, at }]);
  }
  const applied = events.find(([type]) => type === 'applied')?.[1].at;
  const guess = applied ?? new Date(made).toISOString();
  const state = stateOf(cell('status'));
  if (state && state !== 'wish' && !events.some(([type]) => type === state))
    // When is not known: it counts as a state and not for how long anything took.
    events.push([state, { type: state, at: guess, noticed: true }]);
  if (!events.length) events.push(['applied', { type: 'applied', at: guess, noticed: true }]);
  for (const [target, type] of [
    ['notes', 'note'],
    ['feedback', 'feedback'],
  ] as const) {
    const text = cell(target);
    if (text) events.push([`${target}-1`, { type, at: guess, text }]);
  }
  return events;
}

function factsOf(cell: Cell): Record<string, unknown> {
  const one = <T extends string>(words: string, all: readonly T[]): T | undefined =>
    all.find((known) => known === words.trim().toLowerCase());
  const link = cell('link');
  const facts: Record<string, unknown> = {
    company: cell('company'),
    role: cell('role') || undefined,
    person: cell('person') || undefined,
    address: /^\S+@\S+$/.test(cell('address')) ? cell('address') : undefined,
    url: URL.canParse(link) && /^https?:/i.test(link) ? link : undefined,
    source: sourceOf(cell('source')),
    stage: one(cell('stage'), STAGES),
    reason: one(cell('reason'), REASONS),
    diagnosis: one(cell('kind'), ['marketing', 'fit', 'unknown']),
    state: 'filed',
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Where it came from, in the journal's own words; undefined for what is none of them. */
function sourceOf(words: string): string | undefined {
  if (/referr|empfehl/i.test(words)) return 'referral';
  if (/recruit|agency|headhunt|vermittl/i.test(words)) return 'recruiter';
  if (/network|contact|friend|kontakt|bekannt/i.test(words)) return 'network';
  return words.trim() ? 'cold' : undefined;
}

function recordOf(
  id: string,
  facts: Record<string, unknown>,
  events: [string, Record<string, unknown>][],
  made: number,
): Stored {
  const names = [...Object.keys(facts), ...events.map(([name]) => `events.${name}`)];
  return {
    id,
    ...facts,
    events: Object.fromEntries(events),
    stamps: Object.fromEntries(names.map((name) => [name, ['import', made, 'file']])),
  };
}
