import type { Entry, EntryEvent } from '../entry';
import type { Draft } from '../store/change';
import { type Day, dayOf, momentOf } from './day';
import type { Known } from './facts';

/** What a person can put down as having happened, in the order a search goes. */
export const HAPPENED = [
  'applied',
  'confirmed',
  'invited',
  'talk',
  'assessment',
  'offer',
  'no',
  'silence',
] as const;
export type Happening = (typeof HAPPENED)[number];

/** One thing that happened, as a form holds it. */
export interface Happened {
  what: Happening;
  day: Day;
  /** For `applied`. */
  tailored: boolean;
  /** In the person's words; may be empty. */
  words: string;
}

/** May this event be put down and mended by hand? The ritual's, notes and feedback have places of their own. */
export const isHappening = (event: Pick<EntryEvent, 'type' | 'invited'>): boolean =>
  HAPPENED.some((one) => one === event.type);

/** An event as the form shows it. */
export const happenedOf = (event: EntryEvent): Happened => ({
  what: event.type === 'talk' && event.invited ? 'invited' : (event.type as Happening),
  day: dayOf(event.at),
  tailored: event.tailored ?? false,
  words: event.text ?? '',
});

const entryDraft = (id: string, fields: Record<string, unknown>): Draft[] => [
  { store: 'entries', id, fields, by: 'person' },
];

/**
 * What to write for something that happened, or for a change of what was put down (`known`). A no or a
 * silence files the entry: the person who puts it down knows of it already.
 */
export function happened(entry: Entry, { what, day, tailored, words }: Happened, now: Date, known?: Known) {
  const id = known?.id ?? crypto.randomUUID();
  const event: EntryEvent = {
    type: what === 'invited' ? 'talk' : what,
    at: momentOf(day, known ? new Date(known.at) : now),
    ...(words.trim() ? { text: words.trim() } : {}),
    ...(what === 'invited' ? { invited: true } : {}),
    ...(what === 'applied' && tailored ? { tailored } : {}),
  };
  const ends = what === 'no' || what === 'silence';
  return entryDraft(entry.id, {
    [`events.${id}`]: event,
    ...(ends && entry.kind !== 'rejection' ? { kind: what === 'no' ? 'rejection' : null } : {}),
  });
}

/** The silence is let go of: an ending of its own, put down because the person says so. */
export const letGo = (entry: Entry, now: Date): Draft[] =>
  entryDraft(entry.id, { 'events.silence': { type: 'silence', at: now.toISOString() }, waitUntil: null });

/** How long "not yet" lasts. Days. */
const NOT_YET = 14;

/** The silence is not let go of yet; it is offered again in two weeks. */
export function notYet(entry: Entry, now: Date): Draft[] {
  const until = new Date(now);
  until.setDate(until.getDate() + NOT_YET);
  return entryDraft(entry.id, { waitUntil: until.toISOString() });
}

/** The person closes it: they took the job, or left the running. */
export const closed = (entry: Entry, how: 'taken' | 'left', now: Date): Draft[] =>
  entryDraft(entry.id, { closed: { how, at: now.toISOString() } });

/** Undoes {@link closed}. */
export const reopened = (entry: Entry): Draft[] => entryDraft(entry.id, { closed: null });

/** Marks a note as worth using again, or takes the mark away. */
export function marked(entry: Entry, { id, ...note }: Known, again: boolean): Draft[] {
  const { again: _was, ...rest } = note;
  return entryDraft(entry.id, { [`events.${id}`]: again ? { ...rest, again } : rest });
}

/** What of the feedback the person can use, in their words; empty takes it away. */
export function foundUseful(entry: Entry, { id, ...feedback }: Known, words: string): Draft[] {
  const { useful: _was, ...rest } = feedback;
  const useful = words.trim();
  return entryDraft(entry.id, { [`events.${id}`]: useful ? { ...rest, useful } : rest });
}

/** Ties an entry to a listing that was checked, or unties it. */
export const tied = (entry: Entry, listing: string | undefined): Draft[] =>
  entryDraft(entry.id, { listing: listing ?? null });

/** A new note that is worth using again from the start; empty words write nothing. */
export function worth(entry: Entry, words: string, at: string): Draft[] {
  const text = words.trim();
  if (!text) return [];
  return entryDraft(entry.id, {
    [`events.${crypto.randomUUID()}`]: { type: 'note', at, text, again: true },
  });
}
