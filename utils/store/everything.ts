import { apply, type Change, type Stored, type StoreName } from './change';
import { deviceOf } from './commit';
import { journal } from './db';
import { keptRecords, readHead } from './kept';
import { changesAfter } from './log';
import { allRecords, type Held } from './records';

/**
 * Every record there is, a few at a time: from the journal, or from the second store where the journal does
 * not open. Rejects where neither can be read.
 */
export async function everything(): Promise<{ records: AsyncGenerator<Held[]>; second: boolean }> {
  try {
    await journal();
  } catch {
    return { records: secondStore(), second: true };
  }
  return { records: allRecords(), second: false };
}

/** The kept records, with the changes that are no part of them yet. */
async function* secondStore(): AsyncGenerator<Held[]> {
  const head = await readHead();
  const open = new Map<string, Change[]>();
  for await (const { changes } of changesAfter(head?.folded ?? 0, 0))
    for (const change of changes) {
      const key = `${change.store}/${change.id}`;
      open.set(key, [...(open.get(key) ?? []), change]);
    }
  const upToDate = (store: StoreName, id: string, record: Stored | undefined): Stored | undefined => {
    const key = `${store}/${id}`;
    const changes = open.get(key) ?? [];
    open.delete(key);
    return changes.reduce(apply, record);
  };
  for await (const { held } of keptRecords(head))
    yield held.map(({ store, record }) => ({ store, record: upToDate(store, record.id, record) ?? record }));
  const fresh = [...open.values()].flatMap(([first]) => (first ? [first] : []));
  yield fresh.flatMap(({ store, id }) => {
    const record = upToDate(store, id, undefined);
    return record ? [{ store, record }] : [];
  });
}

/** This machine's name in the stamps; undefined where it has written nothing, or the journal does not open. */
export async function deviceName(): Promise<string | undefined> {
  try {
    return (await deviceOf(await journal()))?.name;
  } catch {
    return (await readHead())?.device;
  }
}
