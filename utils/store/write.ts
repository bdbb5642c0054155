import type { IDBPTransaction } from 'idb';
import { apply, type Change, type Draft, type StoreName } from './change';
import { ALL, type Journal, journal, type Meta } from './db';
import { type Counters, counted, withIndexes } from './derive';
import { append, forget, retract } from './log';

/** Rows of ours: this machine and the last number it gave; the counts screens show. */
interface Device extends Meta {
  id: 'device';
  name: string;
  seq: number;
  at: number;
}

type WriteTx = IDBPTransaction<Journal, (StoreName | 'meta')[], 'readwrite'>;

/** Writes wait for each other: two at once would take the same number. */
let last: Promise<unknown> = Promise.resolve();
/** How many writes are under way in this context. */
let underway = 0;

/** Is a write under way? An update of the extension waits for it. */
export const writing = (): boolean => underway > 0;

/** Runs work when nothing else writes. For what changes a store by another way than {@link write}. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  underway += 1;
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine.finally(() => {
    underway -= 1;
  });
}

async function numbered(drafts: Draft[]): Promise<{ changes: Change[]; device: Device }> {
  const db = await journal();
  const known = (await db.get('meta', 'device')) as Device | undefined;
  const device: Device = known ?? { id: 'device', name: crypto.randomUUID(), seq: 0, at: 0 };
  // A clock set back must not make a later change the older one.
  const at = Math.max(Date.now(), device.at + 1);
  const changes = drafts.map((draft, i) => ({ ...draft, seq: device.seq + i + 1, device: device.name, at }));
  return { changes, device: { ...device, seq: device.seq + drafts.length, at } };
}

async function put(tx: WriteTx, changes: Change[], device: Device): Promise<void> {
  const meta = tx.objectStore('meta');
  const counters = { live: 0, waiting: 0, ...(await meta.get('counters')), id: 'counters' } as Counters &
    Meta;
  for (const change of changes) {
    const store = tx.objectStore(change.store);
    const before = await store.get(change.id);
    let after = apply(before, change);
    if (change.store === 'entries') {
      after = withIndexes(after);
      const was = counted(before);
      const is = counted(after);
      counters.live += is.live - was.live;
      counters.waiting += is.waiting - was.waiting;
    }
    await store.put(after);
  }
  await meta.put(counters);
  await meta.put(device);
}

/**
 * The one door for changes; only the background calls it. The changes lie in the second store before
 * the first one takes them, and this resolves when both have them. Rejects with nothing changed: the
 * caller tells the person.
 *
 * Killed in between, the log holds a change nobody confirmed; the next write takes its number again.
 */
export function write(drafts: Draft[]): Promise<Change[]> {
  if (!drafts.length) return Promise.resolve([]);
  return inTurn(async () => {
    const { changes, device } = await numbered(drafts);
    await append(changes);
    try {
      const tx = (await journal()).transaction(ALL, 'readwrite', {
        durability: 'strict',
      });
      try {
        await put(tx, changes, device);
        await tx.done;
      } catch (error) {
        tx.done.catch(() => {}); // reported by the throw below
        tryAbort(tx);
        throw error;
      }
    } catch (error) {
      await retract(changes).catch(() => {}); // the next write takes the numbers again
      throw error;
    }
    return changes;
  });
}

function tryAbort(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // Already aborted by the browser itself.
  }
}

/**
 * Empties some fields for good, in both stores: what the person removes. The log comes first: stopped in
 * between, the words can still be seen, and removed once more.
 */
export async function wipe(store: Draft['store'], id: string, fields: string[]): Promise<void> {
  await inTurn(async () => {
    const device = (await (await journal()).get('meta', 'device')) as Device | undefined;
    await forget(device?.seq ?? 0, store, id, fields);
  });
  await write([{ store, id, fields: Object.fromEntries(fields.map((name) => [name, null])), by: 'person' }]);
}
