import type { Draft, Stored } from './change';
import { journal } from './db';

/** Stores of what a person puts down about themself: small, listed by the day something was put down. */
export type OwnStore = 'strengths' | 'people' | 'goals';

/** What all of these records have. */
export interface Own {
  id: string;
  /** When it was put down. ISO 8601. */
  date: string;
  /** A tombstone, ISO 8601: hidden everywhere, and undone by taking it away. */
  deleted?: string;
}

/** More than anybody writes down; a bound, so that no page reads without end. */
const MOST = 2_000;

/** The records of one store, the newest first, without those that are deleted. */
export async function newestOwn<T extends Own>(store: OwnStore, count = MOST): Promise<T[]> {
  const found: T[] = [];
  const tx = (await journal()).transaction(store);
  for (
    let at = await tx.store.index('by-date').openCursor(null, 'prev');
    at && found.length < count;
    at = await at.continue()
  )
    if (!at.value.deleted) found.push(bareOf<T>(at.value));
  return found;
}

function bareOf<T>(stored: Stored): T {
  const { stamps, ...fields } = stored;
  return { events: {}, ...fields } as T;
}

/** The write that sets fields of one record. Empty words and `undefined` take a field away. */
export function ownDraft(store: OwnStore, id: string, fields: Record<string, unknown>): Draft[] {
  const clean = Object.entries(fields).map(([name, value]) => [name, value === '' ? null : (value ?? null)]);
  return [{ store, id, fields: Object.fromEntries(clean), by: 'person' }];
}

/** Hides a record; {@link backDraft} brings it back. */
export const removedDraft = (store: OwnStore, id: string, now: Date): Draft[] =>
  ownDraft(store, id, { deleted: now.toISOString() });

/** Brings a record back. */
export const backDraft = (store: OwnStore, id: string): Draft[] => ownDraft(store, id, { deleted: null });
