import type { Stored, StoreName } from './change';
import { AT_ONCE, drop, everyKey, keep, read } from './local';
import type { Held } from './records';
import { seal, unseal } from './sealed';

/**
 * The second store, part two: every record as it stands, a key each, in `storage.local`; lists of their
 * keys, so that nothing has to be read in one piece; and a head that says how far it has come.
 */
const RECORD = 'record/';
const LIST = 'list/';
const HEAD = 'head';
/** Keys a list holds before the next one is begun. */
const LONG = 400;

/** How far the kept records have come. */
export interface Head {
  /** This machine's name in the stamps. */
  device: string;
  /** All changes up to this number are part of the records. */
  folded: number;
  /** How many lists there are. */
  lists: number;
  /** The number of the last change when the logs of both stores were last begun anew. */
  rotated: number;
}

export const recordKey = (store: StoreName, id: string): string => `${RECORD}${store}/${id}`;
const listKey = (n: number): string => `${LIST}${n}`;

/** The head; undefined where there is none, or a damaged one. */
export async function readHead(): Promise<Head | undefined> {
  return unseal<Head>((await read([HEAD]))[HEAD]);
}

export async function writeHead(head: Head): Promise<void> {
  await keep({ [HEAD]: seal(head) });
}

/** Kept records by their keys. Those that are missing or damaged are left out. */
export async function keptBy(keys: string[]): Promise<Map<string, Stored>> {
  const found = await read(keys);
  const whole = new Map<string, Stored>();
  for (const key of keys) {
    const record = unseal<Stored>(found[key]);
    if (record) whole.set(key, record);
  }
  return whole;
}

const heldOf = (key: string, record: Stored): Held => ({
  store: key.slice(RECORD.length).split('/', 1)[0] as StoreName,
  record,
});

async function* keysInLists(head: Head): AsyncGenerator<string[]> {
  const seen = new Set<string>();
  for (let n = 0; n < head.lists; n += 1) {
    const listed = unseal<string[]>((await read([listKey(n)]))[listKey(n)]);
    // A list has gone: then all keys are looked for.
    const keys = listed ?? (await everyKey()).filter((key) => key.startsWith(RECORD));
    const fresh = keys.filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    yield fresh;
  }
}

/** Every kept record, a few at a time, with how many of the listed ones were missing or damaged. */
export async function* keptRecords(
  head: Head | undefined,
): AsyncGenerator<{ held: Held[]; missing: number }> {
  const lists = head?.lists
    ? keysInLists(head)
    : [(await everyKey()).filter((key) => key.startsWith(RECORD))];
  for await (const keys of lists)
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const found = await keptBy(some);
      yield {
        held: [...found].map(([key, record]) => heldOf(key, record)),
        missing: some.length - found.size,
      };
    }
}

/**
 * Keeps records and, in the same batch, the head that goes with them. `fresh` are the keys among them
 * that no list has yet. Gives the head as it was written.
 */
export async function keepRecords(records: Held[], fresh: string[], head: Head): Promise<Head> {
  const items: Record<string, string> = {};
  for (const { store, record } of records) items[recordKey(store, record.id)] = seal(record);
  const next = { ...head };
  if (fresh.length) {
    const last = next.lists - 1;
    // A damaged list is left as it is: a reading then looks for all keys.
    const open = last < 0 ? undefined : unseal<string[]>((await read([listKey(last)]))[listKey(last)]);
    const room = open && open.length < LONG ? open.length : LONG;
    if (room < LONG) items[listKey(last)] = seal([...(open ?? []), ...fresh.slice(0, LONG - room)]);
    for (let from = LONG - room; from < fresh.length; from += LONG) {
      items[listKey(next.lists)] = seal(fresh.slice(from, from + LONG));
      next.lists += 1;
    }
  }
  await keep({ ...items, [HEAD]: seal(next) });
  return next;
}

/** Writes the lists anew, after the records they name. Gives the head that goes with them, written too. */
export async function relist(keys: string[], head: Head): Promise<Head> {
  const items: Record<string, string> = {};
  const next = { ...head, lists: Math.ceil(keys.length / LONG) };
  for (let n = 0; n < next.lists; n += 1) items[listKey(n)] = seal(keys.slice(n * LONG, (n + 1) * LONG));
  await keep({ ...items, [HEAD]: seal(next) });
  const gone = Array.from({ length: Math.max(0, head.lists - next.lists) }, (_, i) =>
    listKey(next.lists + i),
  );
  await drop(gone);
  return next;
}

/** Takes records away again. Lists that name them are no harm. */
export const dropRecords = (keys: string[]): Promise<void> => drop(keys);
