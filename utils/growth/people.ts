import type { Draft } from '../store/change';
import { ownDraft } from '../store/own';
import type { Asked, Person } from '../store/people';

/** What the person writes about somebody. */
export interface PersonWords {
  name: string;
  asked: Asked | undefined;
  /** Days, or empty. */
  when: string;
  next: string;
  note: string;
}

/** Somebody's facts, as their form shows them. */
export const personWords = (person: Person | undefined, today: string): PersonWords => ({
  name: person?.name ?? '',
  asked: person?.asked,
  when: person ? (person.when ?? '') : today,
  next: person?.next ?? '',
  note: person?.note ?? '',
});

/** The write that keeps somebody: new, or changed. */
export function personDraft(id: string, words: PersonWords, now?: Date): Draft[] {
  const { name, note, ...rest } = words;
  const date = now ? { date: now.toISOString() } : {};
  return ownDraft('people', id, { ...rest, name: name.trim(), note: note.trim(), ...date });
}

/** Those with a day ahead first, the nearest before the others; then the newest. */
export function inOrder(people: Person[], today: string): Person[] {
  const ahead = people.filter((one) => one.next && one.next >= today);
  const others = people.filter((one) => !ahead.includes(one));
  return [...ahead.sort((a, b) => (a.next ?? '').localeCompare(b.next ?? '')), ...others];
}
