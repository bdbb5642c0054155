import type { Diagnosis, Entry, EntryEvent, EventType, Source } from '../entry';
import type { Draft } from '../store/change';
import type { Quiet, Settings } from '../store/settings';
import type { Reason, Stage } from '../verdict';
import { applyAgainOn } from './again';
import { type Day, dayOf, momentOf } from './day';
import { ending, eventsOf, type Known } from './facts';

/** What can be set by hand. Empty words mean: not known. */
export interface Facts {
  company: string;
  role: string;
  person: string;
  stage: Stage;
  reason: Reason;
  /** Empty while nothing was chosen. */
  diagnosis: Diagnosis | '';
  /** The day of the no, or of the silence. Empty for what is under way. */
  day: Day;
  source: Source | '';
  /** The day they applied; empty where nobody knows. */
  applied: Day;
  /** With a resume made to fit the listing. */
  tailored: boolean;
  /** From when on one may apply again. */
  again: Day;
}

const ofEntry = (id: string, fields: Record<string, unknown>): Draft[] =>
  Object.keys(fields).length ? [{ store: 'entries', id, fields, by: 'person' }] : [];

/** The facts of an entry as the form shows them. */
export function factsOf(entry: Entry): Facts {
  const applied = eventsOf(entry).find(({ type }) => type === 'applied');
  return {
    company: entry.company ?? '',
    role: entry.role ?? '',
    person: entry.person ?? '',
    stage: entry.stage ?? 'unknown',
    reason: entry.reason ?? 'none',
    diagnosis: entry.diagnosis ?? '',
    day: dayOf(ending(entry)?.at ?? ''),
    source: entry.source ?? '',
    applied: dayOf(applied?.at ?? ''),
    tailored: applied?.tailored ?? false,
    again: applyAgainOn(entry) ?? '',
  };
}

/** The facts of an entry nobody has written yet, for the form. */
export const noFacts = (now: Date): Facts => ({
  company: '',
  role: '',
  person: '',
  stage: 'unknown',
  reason: 'none',
  diagnosis: '',
  day: dayOf(now.toISOString()),
  source: '',
  applied: '',
  tailored: false,
  again: '',
});

const word = (typed: string): string | null => typed.trim() || null;

/** What to write when the person has changed facts: only what differs, so that a verdict keeps the rest. */
export function edited(entry: Entry, facts: Facts, now: Date): Draft[] {
  const before = factsOf(entry);
  const fields: Record<string, unknown> = {};
  for (const name of ['company', 'role', 'person', 'diagnosis', 'source'] as const)
    if (facts[name].trim() !== before[name]) fields[name] = word(facts[name]);
  for (const name of ['stage', 'reason'] as const)
    if (facts[name] !== before[name]) fields[name] = facts[name];
  const end = ending(entry);
  if (facts.day !== before.day) {
    const { id, ...event } = end ?? { id: crypto.randomUUID(), type: 'no' as const };
    fields[`events.${id}`] = { ...event, at: momentOf(facts.day, end ? new Date(end.at) : now) };
  }
  if (facts.again !== before.again) fields.applyAgainOn = facts.again || null;
  if (facts.applied !== before.applied || facts.tailored !== before.tailored)
    Object.assign(
      fields,
      appliedFields(
        facts,
        now,
        eventsOf(entry).find(({ type }) => type === 'applied'),
      ),
    );
  return ofEntry(entry.id, fields);
}

/** The field that says when they applied, and with what; taken away where the day is emptied. */
function appliedFields({ applied, tailored }: Facts, now: Date, known?: Known): Record<string, unknown> {
  const { id = 'applied', ...event } = known ?? { type: 'applied' as const };
  if (!applied) return known ? { [`events.${id}`]: null } : {};
  const { tailored: _was, ...rest } = event as EntryEvent;
  const at = momentOf(applied, known ? new Date(known.at) : now);
  return { [`events.${id}`]: { ...rest, at, ...(tailored ? { tailored } : {}) } };
}

/** What to write for a no the person adds in the journal. It is filed: they are here to keep it, not to open it. */
export function added(id: string, facts: Facts, now: Date): Draft[] {
  const fields = {
    company: word(facts.company),
    role: word(facts.role),
    person: word(facts.person),
    diagnosis: word(facts.diagnosis),
    source: word(facts.source),
    applyAgainOn: word(facts.again),
    stage: facts.stage,
    reason: facts.reason,
  };
  return ofEntry(id, {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    kind: 'rejection',
    state: 'filed',
    'events.no': { type: 'no', at: momentOf(facts.day, now) },
    ...appliedFields(facts, now),
  });
}

/**
 * What to write for an application the person adds: an entry without a no. `listing` is the id of the
 * checked listing it is for.
 */
export function applied(id: string, facts: Facts, now: Date, listing?: string): Draft[] {
  const fields = {
    company: word(facts.company),
    role: word(facts.role),
    person: word(facts.person),
    source: word(facts.source),
    listing: listing ?? null,
  };
  return ofEntry(id, {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    state: 'filed',
    ...appliedFields(facts, now),
  });
}

/** Hides an entry; {@link broughtBack} shows it again. */
export const removed = (id: string, now: Date): Draft[] => ofEntry(id, { deleted: now.toISOString() });

/** Undoes {@link removed}. */
export const broughtBack = (id: string): Draft[] => ofEntry(id, { deleted: null });

/**
 * Words as an event of an entry: a note of the person's, or the other side's feedback. Empty words take
 * the event away. `event` is the one to change; without it a new one is made.
 */
export function said(
  entry: Entry,
  type: Extract<EventType, 'note' | 'feedback'>,
  words: string,
  at: string,
  event: string = crypto.randomUUID(),
): Draft[] {
  const text = word(words);
  if (!text && !entry.events[event]) return [];
  return ofEntry(entry.id, { [`events.${event}`]: text && { ...entry.events[event], type, at, text } });
}

/** Changes settings. */
export const setTo = (fields: Partial<Settings>): Draft[] => [
  { store: 'settings', id: 'main', fields, by: 'person' },
];

/** Rebound may ask about this sender or this letter again. */
export const unquiet = ({ id }: Pick<Quiet, 'id'>): Draft[] => [
  { store: 'settings', id, fields: { since: null, label: null, from: null, entry: null }, by: 'person' },
];
