import { browser } from 'wxt/browser';
import type { Draft, Stored, StoreName } from '../store/change';

/** What an import changed: enough to take it out again. */
export interface RestorePoint {
  /** ISO 8601. */
  at: string;
  /** Records that were not there before. */
  added: { store: StoreName; id: string }[];
  /** Records that were, and what their changed fields held; `null` for a field that was not there. */
  changed: { store: StoreName; id: string; fields: Record<string, unknown> }[];
}

const KEY = 'restore-point';
const PART = `${KEY}/`;
/** Items that one key holds. */
const LONG = 500;

/** A restore point nothing has been added to. */
export const noPoint = (now: Date): RestorePoint => ({ at: now.toISOString(), added: [], changed: [] });

/** Notes what a record was before another one is joined to it. */
export function noted(
  point: RestorePoint,
  store: StoreName,
  before: Stored | undefined,
  after: Stored,
): void {
  const { id } = after;
  if (!before) {
    point.added.push({ store, id });
    return;
  }
  const fields: Record<string, unknown> = {};
  const of = (record: Stored, name: string): unknown =>
    name.startsWith('events.') ? record.events?.[name.slice('events.'.length)] : record[name];
  for (const name of Object.keys(after.stamps)) {
    const was = of(before, name);
    if (JSON.stringify(was) !== JSON.stringify(of(after, name))) fields[name] = was ?? null;
  }
  if (Object.keys(fields).length) point.changed.push({ store, id, fields });
}

/**
 * The changes that take an import out again. What was added is deleted and can be found in the trash;
 * `takenOut` says why, so that the same file brings it back.
 */
export function takingOut({ added, changed }: RestorePoint, now: Date): Draft[] {
  const gone = { deleted: now.toISOString(), takenOut: true };
  return [
    ...added.map(({ store, id }): Draft => ({ store, id, fields: gone, by: 'person' })),
    ...changed.map(({ store, id, fields }): Draft => ({ store, id, fields, by: 'person' })),
  ];
}

/** The parts are there before the key that counts them. */
export async function keepPoint(point: RestorePoint): Promise<void> {
  await forgetPoint();
  const items = [
    ...point.added.map((one) => ({ added: one })),
    ...point.changed.map((one) => ({ changed: one })),
  ];
  let parts = 0;
  for (let from = 0; from < items.length; from += LONG, parts += 1)
    await browser.storage.local.set({ [`${PART}${parts}`]: items.slice(from, from + LONG) });
  await browser.storage.local.set({ [KEY]: { at: point.at, parts } });
}

/** The restore point of the last import; undefined where there is none. */
export async function lastPoint(): Promise<RestorePoint | undefined> {
  const found = (await browser.storage.local.get(KEY))[KEY] as { at: string; parts: number } | undefined;
  if (!found) return undefined;
  const point: RestorePoint = { at: found.at, added: [], changed: [] };
  for (let part = 0; part < found.parts; part += 1) {
    const key = `${PART}${part}`;
    const items = ((await browser.storage.local.get(key))[key] ?? []) as Record<string, never>[];
    for (const item of items) {
      if (item.added) point.added.push(item.added);
      if (item.changed) point.changed.push(item.changed);
    }
  }
  return point;
}

/** Forgets it: the next import makes its own, and what was taken out is taken out. */
export async function forgetPoint(): Promise<void> {
  const found = (await browser.storage.local.get(KEY))[KEY] as { parts: number } | undefined;
  if (!found) return;
  await browser.storage.local.remove([
    KEY,
    ...Array.from({ length: found.parts }, (_, part) => `${PART}${part}`),
  ]);
}
