import type { JournalDb, Meta } from './db';
import { drop, keep } from './local';
import { within } from './within';

/**
 * LevelDB, which holds both of Chromium's stores, goes on with the log of the session before. Where a
 * crash left that log torn, all that is appended behind the tear is lost at the next clean start, and
 * IndexedDB is erased whole. About 4 MB of small records fill the log, so that a new one is begun.
 * Measured: larger records do not count, and half of it is not enough.
 */
const PIECES = 256;
const SIZE = 16_384;
const NAME = 'pad/';
/** Pieces written at a time, so that a press in the meantime waits for one batch at most. */
const BATCH = 32;

const noise = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** Begins a new log under IndexedDB. */
export async function rotateJournal(db: JournalDb): Promise<void> {
  // Two transactions: what is put and deleted in one never reaches the log.
  const put = db.transaction('meta', 'readwrite');
  for (let n = 0; n < PIECES; n += 1)
    put.store.put({ id: `${NAME}${n}`, pad: noise(SIZE) } as unknown as Meta).catch(() => {});
  await within(put.done);
  const take = db.transaction('meta', 'readwrite');
  take.store.delete(IDBKeyRange.bound(NAME, `${NAME}\uffff`)).catch(() => {});
  await within(take.done);
}

/** Begins a new log under `storage.local`. Takes its pieces away also when it could not write them all. */
export async function rotateLog(): Promise<void> {
  const keys = Array.from({ length: PIECES }, (_, n) => `${NAME}${n}`);
  try {
    for (let from = 0; from < PIECES; from += BATCH)
      await keep(Object.fromEntries(keys.slice(from, from + BATCH).map((key) => [key, letters()])));
  } finally {
    await drop(keys);
  }
}

/** Random letters of one piece's length: what `storage.local` keeps is text. */
function letters(): string {
  let words = '';
  for (const byte of noise(SIZE)) words += String.fromCharCode(48 + (byte & 63));
  return words;
}
