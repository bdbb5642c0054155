import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Draft, Stored } from '@/utils/store/change';
import { distrust, journal, STORES, whenOpened } from '@/utils/store/db';
import { keptRecords, readHead } from '@/utils/store/kept';
import { changesAfter } from '@/utils/store/log';
import type { Held } from '@/utils/store/records';
import { allRecords } from '@/utils/store/records';
import { recover } from '@/utils/store/recover';
import { browser } from '../browser';
import { area } from '../memory-browser';

/** One machine: a browser with both stores of its own. Tests turn from one to another with `use`. */
export class Machine {
  storage = { local: area(), session: area() };
  factory = new IDBFactory();

  /** From here on, the stores are this machine's, opened anew as after a start of the background. */
  use(): this {
    distrust();
    whenOpened(async (db) => void (await recover(db)));
    Object.assign(browser, { storage: this.storage });
    globalThis.indexedDB = this.factory;
    return this;
  }

  /** The browser lost its whole IndexedDB. */
  loseJournal(): this {
    distrust();
    this.factory = new IDBFactory();
    return this.use();
  }

  /** `storage.local` lost these keys. */
  loseKeys(which: (key: string) => boolean): this {
    for (const key of [...this.storage.local.held.keys()])
      if (which(key)) this.storage.local.held.delete(key);
    return this.use();
  }
}

/** Everything in the journal, sorted, as copies hold it. */
export async function everything(): Promise<Held[]> {
  const all: Held[] = [];
  for await (const some of allRecords()) all.push(...some);
  return all.sort(byId);
}

/** Everything the second store would give back by itself: kept records with the log over them. */
export async function everythingKept(): Promise<Held[]> {
  const { apply } = await import('@/utils/store/change');
  const head = await readHead();
  const all = new Map<string, Held>();
  for await (const { held } of keptRecords(head)) for (const one of held) all.set(keyOf(one), one);
  for await (const { changes } of changesAfter(head?.folded ?? 0, 0))
    for (const change of changes) {
      const key = keyOf({ store: change.store, record: { id: change.id } as Stored });
      all.set(key, { store: change.store, record: apply(all.get(key)?.record, change) });
    }
  return [...all.values()].sort(byId);
}

const keyOf = ({ store, record }: Held): string => `${store}/${record.id}`;
const byId = (a: Held, b: Held): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** Takes the journal back to rows it had before, as a log does whose tail was cut off. */
export async function rowsOf(): Promise<Map<string, unknown[]>> {
  const db = await journal();
  const rows = new Map<string, unknown[]>();
  for (const name of [...STORES, 'meta'] as const) rows.set(name, await db.getAll(name));
  return rows;
}

export async function backTo(rows: Map<string, unknown[]>): Promise<void> {
  const db = await journal();
  for (const name of [...STORES, 'meta'] as const) {
    await db.clear(name);
    for (const row of rows.get(name) ?? []) await db.put(name, row as never);
  }
  distrust();
}

/** What the counters should say, counted. */
export async function recount(): Promise<{ live: number; waiting: number }> {
  const all = await (await journal()).getAll('entries');
  return { live: all.filter((one) => one.date).length, waiting: all.filter((one) => one.waiting).length };
}

export const entryDraft = (id: string, more: Record<string, unknown> = {}): Draft => ({
  store: 'entries',
  id,
  fields: {
    company: `Company ${id}`,
    role: 'Designer',
    state: 'waiting',
    'events.no': { type: 'no', at: '2026-10-12T09:14:00.000Z' },
    ...more,
  },
  by: 'person',
});
