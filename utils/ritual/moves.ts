import type { Entry, EntryEvent, EventType, Step } from '../entry';
import { STEPS } from '../entry';
import type { Draft } from '../store/change';
import type { Window } from '../store/settings';
import { windowFields } from './window';

/** What one move of the person changes. Every function gives drafts for the one door; nothing is written here. */
const patch = (id: string, fields: Record<string, unknown>): Draft => ({
  store: 'entries',
  id,
  fields,
  by: 'person',
});

/** Gives the id of a new event. */
export type Fresh = () => string;
const fresh: Fresh = () => crypto.randomUUID();

/** The id of an event of this kind and step, if the entry holds one. */
function eventId(entry: Entry, type: EventType, step?: Step): string | undefined {
  return Object.entries(entry.events).find(([, event]) => event.type === type && event.step === step)?.[0];
}

/** One event as the fields of a draft; one of the same kind and step is replaced, so that going back adds nothing. */
function event(entry: Entry, value: EntryEvent, id: Fresh): Record<string, unknown> {
  return { [`events.${eventId(entry, value.type, value.step) ?? id()}`]: value };
}

/** The step after this one. */
export function after(step: Step): Step | 'done' {
  return STEPS[STEPS.indexOf(step) + 1] ?? 'done';
}

/** The step before this one; undefined before the first, where the way leads home. */
export function before(step: Step | 'done'): Step | undefined {
  return step === 'done' ? STEPS.at(-1) : STEPS[STEPS.indexOf(step) - 1];
}

/** Begins, or goes on at the place that was kept; `at` leads to another step. */
export function open(entry: Entry, at?: Step): Draft[] {
  const kept = entry.place === 'done' ? undefined : entry.place;
  return [patch(entry.id, { state: 'open', until: null, place: at ?? kept ?? 'feel' })];
}

/** To another step, without a word about the present one: skipping and going back. After the last one it is filed. */
export function goTo(entry: Entry, place: Step | 'done'): Draft[] {
  return [patch(entry.id, place === 'done' ? { place, state: 'filed', until: null } : { place })];
}

/** The step is done: it is told as an event, and the next one comes. `text` is what was done, in words. */
export function finish(entry: Entry, step: Step, at: string, text?: string, id = fresh): Draft[] {
  const told: EntryEvent = text ? { type: 'ritual', step, at, text } : { type: 'ritual', step, at };
  const place = after(step);
  return [
    patch(entry.id, {
      ...event(entry, told, id),
      place,
      ...(place === 'done' ? { state: 'filed', until: null } : {}),
    }),
  ];
}

/** The time is over or was ended: it is told, the stored window goes, and the place stays. `text` says how long it was. */
export function endWindow(entry: Entry, at: string, text?: string, id = fresh): Draft[] {
  const told: EntryEvent = { type: 'ritual', step: 'window', at, ...(text ? { text } : {}) };
  return [patch(entry.id, event(entry, told, id)), ...setWindow(undefined)];
}

/** Put off until a time; the place is kept. */
export function putOff(entries: Entry[], until: Date): Draft[] {
  return entries.map((entry) => patch(entry.id, { state: 'put-off', until: until.toISOString() }));
}

/** Filed unopened. Nothing is lost by it. */
export function file(entries: Entry[]): Draft[] {
  return entries.map((entry) => patch(entry.id, { state: 'filed', until: null }));
}

/** What is there, and how heavy it is. */
export function feel(entry: Entry, feelings: string[], heavy: Entry['heavy']): Draft[] {
  return [patch(entry.id, { feelings: feelings.length ? feelings : null, heavy: heavy ?? null })];
}

/** The note of a step: written, changed or, when empty, taken away. */
export function note(entry: Entry, step: Step, words: string, at: string, id = fresh): Draft[] {
  const known = eventId(entry, 'note', step);
  const text = words.trim();
  if (!text) return known ? [patch(entry.id, { [`events.${known}`]: null })] : [];
  return [patch(entry.id, event(entry, { type: 'note', step, at, text }, id))];
}

/** Words written while the time ran, kept. Each window keeps its own. */
export function keepWords(entry: Entry, words: string, at: string, id = fresh): Draft[] {
  const text = words.trim();
  return text
    ? [patch(entry.id, { [`events.${id()}`]: { type: 'note', at, text } satisfies EntryEvent })]
    : [];
}

/** The note of a step as it stands; empty where there is none. */
export function noteOf(entry: Entry, step: Step): string {
  const id = eventId(entry, 'note', step);
  return (id && entry.events[id]?.text) || '';
}

/** Sets some plain fields, such as the stage, the kind of no, or a line of step 4. Empty words take a field away. */
export function set(entry: Entry, fields: Partial<Entry>): Draft[] {
  const clean = Object.entries(fields).map(([name, value]) => [name, value === '' ? null : (value ?? null)]);
  return [patch(entry.id, Object.fromEntries(clean))];
}

/** What belongs to an application besides a no and what was done about it. */
const ABOUT_THE_NO = new Set<EventType>(['no', 'ritual', 'note', 'feedback-asked', 'let-go']);

/**
 * It was not a no. Where the entry holds more of the application, the no goes and the rest stays; else
 * the whole entry goes. Either way {@link undoing} brings it back.
 */
export function notANo(entry: Entry, at: string): Draft[] {
  const more = Object.values(entry.events).some((one) => !ABOUT_THE_NO.has(one.type));
  if (!more) return [patch(entry.id, { deleted: at }), ...quietAbout(entry, at)];
  const nos = Object.entries(entry.events).filter(([, one]) => one.type === 'no');
  const gone = Object.fromEntries(nos.map(([id]) => [`events.${id}`, null]));
  return [patch(entry.id, { ...gone, state: 'filed', until: null, place: null }), ...quietAbout(entry, at)];
}

/** A letter has its entry's id: it is not asked about again. What was typed by hand has no letter. */
function quietAbout(entry: Entry, since: string): Draft[] {
  if (!entry.address && !entry.subject) return [];
  const fields = { since, label: entry.subject ?? '', from: entry.sender ?? entry.address ?? null };
  return [{ store: 'settings', id: `letter:${entry.id}`, fields, by: 'person' }];
}

/** Feedback was asked for. One event an entry: the background says so too, when the words are in the box. */
export function asked(entry: Entry, at: string): Draft[] {
  return [
    patch(
      entry.id,
      event(entry, { type: 'feedback-asked', at }, () => 'feedback-asked'),
    ),
  ];
}

/** It was not asked for after all. */
export function unasked(entry: Entry): Draft[] {
  const id = eventId(entry, 'feedback-asked');
  return id ? [patch(entry.id, { [`events.${id}`]: null })] : [];
}

/** A step for the day (2026-11-21), and the end of the ritual. */
export function choose(entry: Entry, what: string, on: string, at: string, id = fresh): Draft[] {
  return [patch(entry.id, { next: { what, on, done: false } }), ...finish(entry, 'next', at, what, id)];
}

/** The day's step is done, or is not done after all. */
export function tick(entry: Entry, done: boolean): Draft[] {
  return entry.next ? [patch(entry.id, { next: { ...entry.next, done } })] : [];
}

/** The one stored window; undefined takes it away. */
export function setWindow(window: Window | undefined): Draft[] {
  return [{ store: 'settings', id: 'window', fields: windowFields(window), by: 'person' }];
}

/** Something the person sets once, such as the plan or the name. */
export function setting(fields: Record<string, unknown>): Draft[] {
  return [{ store: 'settings', id: 'main', fields, by: 'person' }];
}

/**
 * The drafts that bring an entry back to how it stands now, for each field the given ones would touch.
 * What they would add to the settings goes again.
 */
export function undoing(entry: Entry, drafts: Draft[]): Draft[] {
  const now: Record<string, unknown> = { ...entry };
  const was = (name: string) => (name.startsWith('events.') ? entry.events[name.slice(7)] : now[name]);
  return drafts
    .filter((draft) => draft.store === 'settings' || draft.id === entry.id)
    .map((draft) => {
      const before = (name: string) => (draft.store === 'settings' ? null : (was(name) ?? null));
      return { ...draft, fields: Object.fromEntries(Object.keys(draft.fields).map((n) => [n, before(n)])) };
    });
}
