import { apply, type Change, covers, join, type Stored } from './change';
import { deviceOf } from './commit';
import { type JournalDb, journal } from './db';
import { bare } from './derive';
import { type Head, keepRecords, keptBy, readHead, recordKey } from './kept';
import { changesAfter, retract } from './log';
import type { Held } from './records';
import { inTurn } from './turn';

/** So many changes may lie in the log before they become part of the kept records. */
const LONG = 64;
let sinceFold = 0;

/** Counts the changes of this context and folds the log, after the write, when it has become long. */
export function foldWhenLong(added: number): void {
  sinceFold += added;
  if (sinceFold >= LONG) void fold().catch(() => {}); // tried again after the next write, and at every start
}

/**
 * Makes the changes of the log part of the kept records and takes them out of it. Old wordings, and words
 * that were removed, are then in neither store.
 */
export function fold(): Promise<void> {
  return inTurn(async () => void (await foldNow(await journal())));
}

/** The same, for who has the turn already. Gives the head, and the last number. */
export async function foldNow(db: JournalDb): Promise<{ head: Head; seq: number } | undefined> {
  const device = await deviceOf(db);
  if (!device) return undefined;
  let head = (await readHead()) ?? { device: device.name, folded: 0, lists: 0, rotated: 0 };
  for await (const { changes } of changesAfter(head.folded, device.seq)) {
    const due = changes.filter(({ seq }) => seq <= device.seq);
    if (!due.length) continue;
    head = await foldSome(db, due, head);
    await retract(due);
  }
  sinceFold = 0;
  return { head, seq: device.seq };
}

async function foldSome(db: JournalDb, changes: Change[], head: Head): Promise<Head> {
  const keyed = changes.map((change) => ({ change, key: recordKey(change.store, change.id) }));
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const kept = await keptBy(keys);
  const next = new Map<string, Stored>(kept);
  const held: Held[] = [];
  for (const { change, key } of keyed) next.set(key, apply(next.get(key), change));
  for (const [key, record] of next) {
    const { store = 'entries' } = keyed.find((one) => one.key === key)?.change ?? {};
    // Normally the same; where a block of this store has gone, the journal knows more.
    const whole = await db.get(store, record.id);
    const known = whole && bare(store, whole);
    held.push({ store, record: known && !covers(record, known) ? join(record, known) : record });
  }
  const fresh = keys.filter((key) => !kept.has(key));
  return keepRecords(held, fresh, { ...head, folded: changes.at(-1)?.seq ?? head.folded });
}
