import { covers, join, type Stored } from './change';
import { commit, deviceOf, newDevice } from './commit';
import { distrust, type JournalDb, journal, STORES } from './db';
import { bare } from './derive';
import { foldNow } from './fold';
import { dropRecords, keepRecords, recordKey, writeHead } from './kept';
import type { Held } from './records';
import { inTurn } from './turn';

/** What a merge did, or would do, in records. */
export interface Merged {
  added: number;
  changed: number;
  /** They held nothing that was not known. */
  same: number;
}

/** More than this far in the future, a stamp is an error and not a clock that is fast. Milliseconds. */
const FAR = 366 * 86_400_000;

/** What lies in the journal under the same ids. */
async function known(db: JournalDb, records: Held[]): Promise<(Stored | undefined)[]> {
  const tx = db.transaction([...STORES]); // one for all: one each would cost more than the reading
  return Promise.all(
    records.map(async ({ store, record }) => {
      const found = await tx.objectStore(store).get(record.id);
      return found && bare(store, found);
    }),
  );
}

const tally = (before: (Stored | undefined)[], records: Held[]): Merged => {
  const is = { added: 0, changed: 0, same: 0 };
  for (const [i, { record }] of records.entries())
    is[!before[i] ? 'added' : covers(before[i], record) ? 'same' : 'changed'] += 1;
  return is;
};

/** What {@link merge} would do with these records. Reads only, and any page may ask. */
export async function compare(records: Held[]): Promise<Merged> {
  return tally(await known(await journal(), records), records);
}

/**
 * Takes over records of a file or of another machine, field by field: the person's word before everything
 * else, then the later one. Any order of merges gives the same journal, and the same records twice change
 * nothing. All of these records or none; give a few hundred at a time. Only the background calls it.
 *
 * Each id at most once. Rejects with nothing changed.
 */
export function merge(records: Held[]): Promise<Merged> {
  return inTurn(async () => mergeNow(await journal(), records));
}

async function mergeNow(db: JournalDb, records: Held[]): Promise<Merged> {
  const before = await known(db, records);
  const is = tally(before, records);
  const news = records.flatMap(({ store, record }, i) =>
    covers(before[i], record) ? [] : [{ store, before: before[i], record: join(before[i], record) }],
  );
  if (!news.length) return is;
  // Before the kept records go on, the log has to be part of them.
  const folded = await foldNow(db);
  const device = (await deviceOf(db)) ?? newDevice();
  const head = folded?.head ?? { device: device.name, folded: 0, lists: 0, rotated: 0 };
  const seq = device.seq + 1;
  // What is written here later must be later than all that came from elsewhere.
  const latest = Date.now() + FAR;
  const seen = news.flatMap(({ record }) => Object.values(record.stamps).map(([, at]) => at));
  const at = seen.filter((one) => one < latest).reduce((a, b) => Math.max(a, b), device.at);
  const fresh = news.filter((one) => !one.before).map(({ store, record }) => recordKey(store, record.id));
  try {
    await keepRecords(news, fresh, { ...head, folded: seq });
    await commit(
      db,
      news.map(({ store, record }) => ({ store, id: record.id, make: (old) => join(old, record) })),
      { ...device, seq, at },
    );
  } catch (error) {
    await takeBack(news, fresh, head).catch(distrust);
    throw error;
  }
  return is;
}

type News = (Held & { before: Stored | undefined })[];

/** The second store as it was. The lists may name what is not there: a reading passes it over. */
async function takeBack(news: News, fresh: string[], head: Parameters<typeof writeHead>[0]): Promise<void> {
  const old = news.flatMap(({ store, before }) => (before ? [{ store, record: before }] : []));
  if (old.length) await keepRecords(old, [], head);
  await dropRecords(fresh);
  await writeHead(head);
}
