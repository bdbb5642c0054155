import type { Change } from './change';
import { type Device, deviceOf } from './commit';
import type { JournalDb } from './db';
import { type Head, keptRecords, readHead } from './kept';
import { changesAfter, numbersLeft } from './log';

/** How the two stores stand to each other. */
interface Standing {
  device: Device | undefined;
  head: Head | undefined;
  /** `ahead`: the log holds changes that the journal has not; `apart`: everything has to be compared. */
  is: 'new' | 'sound' | 'ahead' | 'apart';
  /** For `ahead`: those changes, in order. */
  changes: Change[];
}

/** More changes than this are not applied one by one: everything is compared. */
const MOST_AHEAD = 1_000;

/**
 * Compares the journal with the second store by their numbers. Reads the head and the end of the log, and
 * nothing else, so that every opening can do it.
 */
export async function standing(db: JournalDb): Promise<Standing> {
  const [device, head] = await Promise.all([deviceOf(db), readHead()]);
  const found: Standing = { device, head, is: 'sound', changes: [] };
  if (!device && !head) return { ...found, is: (await anythingKept()) ? 'apart' : 'new' };
  if (!device || (head && (head.device !== device.name || head.folded > device.seq)))
    return { ...found, is: 'apart' };
  for await (const { changes, missing } of changesAfter(head?.folded ?? 0, device.seq)) {
    found.changes.push(...changes.filter(({ seq }) => seq > device.seq));
    if (missing.length || found.changes.length > MOST_AHEAD) return { ...found, is: 'apart', changes: [] };
  }
  return { ...found, is: found.changes.length ? 'ahead' : 'sound' };
}

/** Without a head: is there something of an earlier time all the same? */
export async function anythingKept(): Promise<boolean> {
  for await (const { held } of keptRecords(undefined)) if (held.length) return true;
  return (await numbersLeft()).length > 0;
}

/**
 * For a page: has the background look where the stores stand apart, and waits until it has. Where it can't
 * be asked, the page shows what there is.
 */
export function lookedAfterBy(background: () => Promise<void>): (db: JournalDb) => Promise<void> {
  return async (db) => {
    try {
      const { is } = await standing(db);
      if (is === 'ahead' || is === 'apart') await background();
    } catch {
      // Reading goes on with what there is; the background refuses writes until it has looked.
    }
  };
}
