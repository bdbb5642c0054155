import type { Entry } from '../entry';
import type { Draft, StoreName } from './change';
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
