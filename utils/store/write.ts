import { apply, type Change, type Draft } from './change';
import { commit, type Device, deviceOf, newDevice } from './commit';
import { distrust, type JournalDb, journal } from './db';
import { fold, foldWhenLong } from './fold';
import { append, retract } from './log';
import { inTurn } from './turn';

function numbered(drafts: Draft[], known: Device | undefined): { changes: Change[]; device: Device } {
  const device = known ?? newDevice();
  // A clock set back must not make a later change the older one.
  const at = Math.max(Date.now(), device.at + 1);
  const changes = drafts.map((draft, i) => ({ ...draft, seq: device.seq + i + 1, device: device.name, at }));
  return { changes, device: { ...device, seq: device.seq + drafts.length, at } };
}

/**
 * The one door for changes; only the background calls it. The changes lie in the second store before
 * the first one takes them, and this resolves when both have them. Rejects with nothing changed: the
 * caller tells the person.
 *
 * Killed in between, the log holds changes nobody confirmed; the next opening finishes them.
 */
export function write(drafts: Draft[]): Promise<Change[]> {
  if (!drafts.length) return Promise.resolve([]);
  return inTurn(async () => {
    const changes = await writeNow(await journal(), drafts);
    foldWhenLong(changes.length);
    return changes;
  });
}

async function writeNow(db: JournalDb, drafts: Draft[]): Promise<Change[]> {
  const { changes, device } = numbered(drafts, await deviceOf(db));
  try {
    await append(changes);
    await commit(
      db,
      changes.map((change) => ({
        store: change.store,
        id: change.id,
        make: (before) => apply(before, change),
      })),
      device,
    );
  } catch (error) {
    // Where it can't be said what each store holds now, the next opening looks.
    await retract(changes).catch(distrust);
    throw error;
  }
  return changes;
}

/**
 * Empties some fields for good, in both stores: what the person removes. What the log says of them goes
 * with the next fold, which is at once; stopped before it, the next start of the background does it.
 */
export async function wipe(store: Draft['store'], id: string, fields: string[]): Promise<void> {
  await write([{ store, id, fields: Object.fromEntries(fields.map((name) => [name, null])), by: 'person' }]);
  await fold();
}
