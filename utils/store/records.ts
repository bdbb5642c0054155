import type { Stored, StoreName } from './change';
import { type JournalDb, journal, STORES } from './db';
import { bare } from './derive';

/** A record and the store it lies in: what copies, files and other machines exchange. */
export interface Held {
  store: StoreName;
  record: Stored;
}

/** How many records are read at a time. */
const CHUNK = 500;

/** Every record of one store in the order of its ids, a few at a time, without what only indexes need. */
export async function* recordsIn(db: JournalDb, store: StoreName): AsyncGenerator<Held[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const found = await db.getAll(store, range, CHUNK);
    const last = found.at(-1);
    if (!last) return;
    yield found.map((record) => ({ store, record: bare(store, record) }));
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/**
 * Every record the journal holds, deleted ones and tombstones too, a few at a time: what a complete copy
 * is made of. Rejects with `JournalClosed` where IndexedDB does not open; `keptRecords` of the second
 * store still gives them then.
 */
export async function* allRecords(): AsyncGenerator<Held[]> {
  const db = await journal();
  for (const store of STORES) yield* recordsIn(db, store);
}
