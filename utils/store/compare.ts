import { covers, join, type Stored } from './change';
import { commit } from './commit';
import { type JournalDb, STORES } from './db';
import { bare } from './derive';
import { keepRecords, keptBy, keptRecords, readHead, recordKey } from './kept';
import { type Held, recordsIn } from './records';
import { tellRestored } from './restored';
import { inTurn } from './turn';

/**
 * Compares every record of the journal with its copy, a few at a time, and mends what either has lost. The
 * numbers tell when an end is missing; a hole in the middle is only found so.
 */
export async function compareAll(db: JournalDb): Promise<void> {
  let restored = 0;
  const head = await readHead();
  if (!head) return; // nothing was written yet
  // Erased in the meantime, what was read a moment ago must not come back.
  const still = async () => (await readHead())?.device === head.device;
  for await (const { held } of keptRecords(head))
    await inTurn(async () => {
      if (await still()) restored += (await intoJournal(db, held)).length;
    });
  for (const store of STORES)
    for await (const held of recordsIn(db, store)) await inTurn(() => intoKept(db, held));
  if (restored) await tellRestored({ all: false, restored, missing: 0 });
}

/** Joins kept records into the journal. Gives the ids of entries that a person sees and that were mended by it. */
export async function intoJournal(db: JournalDb, held: Held[]): Promise<string[]> {
  const entries: string[] = [];
  const works = held.map(({ store, record }) => ({
    store,
    id: record.id,
    make: (before: Stored | undefined) => {
      if (covers(before, record)) return undefined;
      if (store === 'entries' && !record.deleted) entries.push(record.id);
      return join(before, record);
    },
  }));
  const stale = await anyStale(db, held);
  if (stale) await commit(db, works);
  return entries;
}

/** Reading first: nearly always there is nothing to write. */
async function anyStale(db: JournalDb, held: Held[]): Promise<boolean> {
  const tx = db.transaction(STORES);
  const found = await Promise.all(held.map(({ store, record }) => tx.objectStore(store).get(record.id)));
  return held.some(({ record }, i) => !covers(found[i], record));
}

async function intoKept(db: JournalDb, held: Held[]): Promise<void> {
  const kept = await keptBy(held.map(({ store, record }) => recordKey(store, record.id)));
  const of = ({ store, record }: Held) => kept.get(recordKey(store, record.id));
  const head = await readHead();
  const stale = held.filter((one) => !covers(of(one), one.record));
  if (!head || !stale.length) return;
  // What the log still holds of these is newer than their copy, and comes with the next fold.
  const tx = db.transaction(STORES);
  const now = await Promise.all(stale.map(({ store, record }) => tx.objectStore(store).get(record.id)));
  const whole = stale.map((one, i) => {
    const known = now[i];
    return { ...one, record: join(known && bare(one.store, known), of(one) ?? one.record) };
  });
  const fresh = stale.filter((one) => !of(one)).map(({ store, record }) => recordKey(store, record.id));
  await keepRecords(whole, fresh, head);
}
