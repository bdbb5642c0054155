import { browser } from 'wxt/browser';
import { apply, type Change, covers } from './change';
import { commit, type Device, deviceOf, newDevice } from './commit';
import { intoJournal } from './compare';
import type { JournalDb } from './db';
import { STORES } from './db';
import { GUARDED } from './guarded';
import { type Head, keepRecords, keptBy, keptRecords, readHead, recordKey, relist } from './kept';
import { changesAfter, numbersLeft, retract } from './log';
import { recordsIn } from './records';
import { type Restored, tellRestored } from './restored';
import { anythingKept, standing } from './standing';

/**
 * What the background does with the journal each time it has opened it: nothing, nearly always. Where one
 * of the two stores holds what the other has not, both get it. What was brought back is told to the person.
 * True where something was mended.
 */
export async function recover(db: JournalDb): Promise<boolean> {
  if (!GUARDED) return false;
  if (await erasedBefore(db)) return true;
  const { is, device, head, changes } = await standing(db);
  if (is === 'ahead' && device) await finish(db, device, changes);
  if (is === 'apart') await reconcile(db, device, head);
  return is === 'ahead' || is === 'apart';
}

/** Is what the second store holds a copy of what the person has erased since? Then it goes now. */
async function erasedBefore(db: JournalDb): Promise<boolean> {
  const erased = await db.get('meta', 'erased');
  if (!erased) return false;
  const [device, head] = await Promise.all([deviceOf(db), readHead()]);
  const left = device ? head?.device === erased.device : head || (await anythingKept());
  if (!left) return false;
  await browser.storage.local.clear();
  if (device) await mirror(db, device, undefined);
  return true;
}

/** Applies the end of the log: changes that were kept, and a browser that was stopped or lost them again. */
async function finish(db: JournalDb, device: Device, changes: Change[]): Promise<void> {
  const last = changes.at(-1);
  if (!last) return;
  await commit(db, changes.map(workOf), { ...device, seq: last.seq, at: Math.max(device.at, last.at) });
  // The very last write may only not have been finished: nobody was told that it was kept.
  const writes = new Set(changes.map(({ at }) => at)).size;
  const ids = new Set(changes.filter(({ store }) => store === 'entries').map(({ id }) => id));
  if (writes > 1) await tellRestored({ all: false, restored: ids.size, missing: 0 });
}

const workOf = (change: Change) => ({
  store: change.store,
  id: change.id,
  make: (before: Parameters<typeof apply>[0]) => apply(before, change),
});

/**
 * Joins everything of both stores in both. Stopped anywhere, the next opening goes on: the numbers are
 * written last.
 */
export async function reconcile(db: JournalDb, known?: Device, head?: Head): Promise<void> {
  const told: Restored = { all: !known, restored: 0, missing: 0 };
  const mended = new Set<string>();
  const device = known ?? { ...newDevice(), ...(head ? { name: head.device } : {}) };
  const start = known?.seq ?? 0;
  for await (const { held } of keptRecords(head)) {
    for (const id of await intoJournal(db, held)) mended.add(id);
    for (const { record } of held)
      for (const [, at] of Object.values(record.stamps)) device.at = Math.max(device.at, at);
  }
  device.seq = Math.max(device.seq, head?.folded ?? 0);
  const from = head ? head.folded : ((await numbersLeft())[0] ?? 1) - 1;
  for await (const { changes, missing } of changesAfter(from, device.seq)) {
    const last = changes.at(-1);
    told.missing += missing.filter((seq) => seq > start).length;
    if (!last) continue;
    for (const id of await intoJournalByChanges(db, changes)) mended.add(id);
    if (!known && !head) device.name = last.device;
    device.seq = Math.max(device.seq, last.seq);
    device.at = Math.max(device.at, last.at);
  }
  await commit(db, [], device);
  await mirror(db, device, head);
  told.restored = mended.size;
  if (told.restored || told.missing) await tellRestored(told);
}

async function intoJournalByChanges(db: JournalDb, changes: Change[]): Promise<Set<string>> {
  const entries = new Set<string>();
  const works = changes.map((change) => ({
    store: change.store,
    id: change.id,
    make: (before: Parameters<typeof apply>[0]) => {
      const after = apply(before, change);
      if (covers(before, after)) return undefined;
      if (change.store === 'entries' && !after.deleted) entries.add(change.id);
      return after;
    },
  }));
  await commit(db, works);
  return entries;
}

/** Makes the kept records hold what the journal holds, with lists of their own, and empties the log. */
async function mirror(db: JournalDb, device: Device, old: Head | undefined): Promise<void> {
  const head: Head = { lists: 0, rotated: 0, ...old, device: device.name, folded: old?.folded ?? 0 };
  const all: string[] = [];
  for (const store of STORES)
    for await (const held of recordsIn(db, store)) {
      const keys = held.map(({ record }) => recordKey(store, record.id));
      const kept = await keptBy(keys);
      const stale = held.filter(({ record }, i) => !covers(kept.get(keys[i] ?? ''), record));
      if (stale.length) await keepRecords(stale, [], head);
      all.push(...keys);
    }
  await relist(all, { ...head, folded: device.seq });
  const done = (await numbersLeft()).filter((seq) => seq <= device.seq);
  await retract(done.map((seq) => ({ seq })));
}
