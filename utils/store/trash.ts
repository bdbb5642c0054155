import type { Entry } from '../entry';
import type { Draft, Stored, StoreName } from './change';
import { journal, STORES } from './db';
import { toEntry } from './derive';
import { throwDraft } from './drafts';
import { fold } from './fold';
import { recordsIn } from './records';
import { write } from './write';

/** How long a deleted entry can be brought back. Milliseconds. */
export const KEPT_FOR = 30 * 86_400_000;

/** Deleted entries that can be brought back, the last deleted first. `deleted` says when that was. */
export async function deletedEntries(count: number): Promise<Entry[]> {
  const found: Entry[] = [];
  const index = (await journal()).transaction('entries').store.index('by-deleted');
  for (let at = await index.openCursor(null, 'prev'); at && found.length < count; at = await at.continue())
    found.push(toEntry(at.value));
  return found;
}

/** What to write to bring a deleted record back whole. */
export const restoring = (id: string, store: StoreName = 'entries'): Draft[] => [
  { store, id, fields: { deleted: null }, by: 'person' },
];

/**
 * Takes records away for good, from both stores. What stays of each is its id and when it went, so that
 * no file and no other machine brings it back. Only the background calls it.
 */
export async function purge(store: StoreName, ids: string[], now = Date.now()): Promise<void> {
  if (!ids.length) return;
  const at = new Date(now).toISOString();
  await write(ids.map((id): Draft => ({ store, id, fields: { deleted: at, purged: at }, by: 'person' })));
  await fold();
  for (const id of ids) {
    await throwDraft(id);
    await throwDraft(`${id}/reply`);
  }
}

/** Purges what was deleted more than {@link KEPT_FOR} ago. */
export async function purgeOld(now = Date.now()): Promise<void> {
  const before = new Date(now - KEPT_FOR).toISOString();
  const db = await journal();
  const old = await db.getAllKeysFromIndex('entries', 'by-deleted', IDBKeyRange.upperBound(before));
  await purge('entries', old, now);
  for (const store of STORES.filter((name) => name !== 'entries')) {
    const due: string[] = [];
    for await (const held of recordsIn(db, store))
      for (const { record } of held)
        if (typeof record.deleted === 'string' && record.deleted <= before && !record.purged)
          due.push(record.id);
    await purge(store, due, now);
  }
}

/**
 * What to write when a letter is logged whose entry was deleted before: `drafts` as they are, but what the
 * person had taken out of it, or what was purged, comes back by their own word. A verdict alone never
 * overrules that.
 */
export async function loggedAgain(drafts: Draft[]): Promise<Draft[]> {
  const db = await journal();
  const all = drafts.map(async (draft): Promise<Draft[]> => {
    const stored = draft.by === 'person' ? undefined : await db.get(draft.store, draft.id);
    if (!stored?.deleted) return [draft];
    const theirs = (name: string) =>
      stored.purged !== undefined || (stored.stamps[name]?.[0] === 'person' && !has(stored, name));
    const part = (by: boolean) =>
      Object.fromEntries(Object.entries(draft.fields).filter(([name]) => theirs(name) === by));
    return [
      { ...draft, fields: part(false) },
      { ...draft, fields: part(true), by: 'person' },
    ];
  });
  return (await Promise.all(all)).flat().filter(({ fields }) => Object.keys(fields).length);
}

const has = (stored: Stored, name: string): boolean =>
  name.startsWith('events.')
    ? Object.hasOwn(stored.events ?? {}, name.slice(7))
    : Object.hasOwn(stored, name);
