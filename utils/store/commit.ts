import type { Stored, StoreName } from './change';
import { ALL, type JournalDb, type Meta } from './db';
import { type Counters, counted, withIndexes } from './derive';
import { within } from './within';

/** This machine and the last number it gave. */
export interface Device extends Meta {
  id: 'device';
  /** A random name: it stands in every stamp. */
  name: string;
  /** The number of the last change. */
  seq: number;
  /** The moment of the last change, or a later one that another machine has seen. Milliseconds since 1970. */
  at: number;
}

/** This machine's row; undefined in a journal nobody has written to. */
export async function deviceOf(db: JournalDb): Promise<Device | undefined> {
  return (await within(db.get('meta', 'device'))) as Device | undefined;
}

/** A row for a machine that has written nothing yet. */
export const newDevice = (): Device => ({ id: 'device', name: crypto.randomUUID(), seq: 0, at: 0 });

/** What to do with one record: the record as it lies there in, the record as it shall be out. */
export interface Work {
  store: StoreName;
  id: string;
  make(before: Stored | undefined): Stored | undefined;
}

/**
 * Writes records, the counts that follow from them and the machine's row, all or nothing. `make` may give
 * undefined to leave a record alone. Rejects with nothing changed. Gives how many records were written.
 */
export async function commit(db: JournalDb, works: Work[], device?: Device): Promise<number> {
  const tx = db.transaction(ALL, 'readwrite', { durability: 'strict' });
  const done = tx.done;
  done.catch(() => {}); // reported by the throw below
  try {
    const meta = tx.objectStore('meta');
    const places = new Map(works.map(({ store, id }) => [`${store}/${id}`, { store, id }]));
    const [old, ...found] = await within(
      Promise.all([
        meta.get('counters'),
        ...[...places.values()].map(({ store, id }) => tx.objectStore(store).get(id)),
      ]),
    );
    const counters = { live: 0, waiting: 0, ...old, id: 'counters' } as Counters & Meta;
    const before = new Map([...places.keys()].map((key, i) => [key, found[i] as Stored | undefined]));
    const after = changed(works, before);
    for (const [key, { store, record }] of after) {
      if (store === 'entries') {
        const was = counted(before.get(key));
        const is = counted(record);
        counters.live += is.live - was.live;
        counters.waiting += is.waiting - was.waiting;
      }
      tx.objectStore(store)
        .put(record)
        .catch(() => {}); // the transaction rejects with it
    }
    meta.put(counters).catch(() => {});
    if (device) meta.put(device).catch(() => {});
    await within(done);
    return after.size;
  } catch (error) {
    tryAbort(tx);
    throw error;
  }
}

/** The records as they shall be, by their places. Works on one record follow each other. */
function changed(works: Work[], before: Map<string, Stored | undefined>) {
  const after = new Map<string, { store: StoreName; record: Stored }>();
  for (const { store, id, make } of works) {
    const key = `${store}/${id}`;
    const made = make(after.get(key)?.record ?? before.get(key));
    if (made) after.set(key, { store, record: store === 'entries' ? withIndexes(made) : made });
  }
  return after;
}

/** Undoes a transaction that is still under way. */
export function tryAbort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already aborted by the browser itself.
  }
}
