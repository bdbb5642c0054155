import { browser } from 'wxt/browser';
import type { Change } from './change';

/**
 * The second store: every change, one key each, in `storage.local`. A crash can erase a whole IndexedDB
 * at the next clean start; this one outlives it. Never read in one piece: a journal grows.
 */
const PREFIX = 'change/';
/** How many keys are read at a time. */
const CHUNK = 200;

/** The key of a change. Padded, so that keys sort as numbers do. */
export const keyOf = (seq: number): string => `${PREFIX}${String(seq).padStart(10, '0')}`;

/** Appends changes. Rejects when the browser refuses, and then none of them is there. */
export async function append(changes: Change[]): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(changes.map((change) => [keyOf(change.seq), change])));
}

/** Takes changes back which the first store refused. */
export async function retract(changes: Change[]): Promise<void> {
  await browser.storage.local.remove(changes.map((change) => keyOf(change.seq)));
}

/** Every change from 1 to `last`, in order, a few at a time. A missing one is left out. */
export async function* changesUpTo(last: number): AsyncGenerator<Change> {
  for (let from = 1; from <= last; from += CHUNK) {
    const keys = Array.from({ length: Math.min(CHUNK, last - from + 1) }, (_, i) => keyOf(from + i));
    const found = await browser.storage.local.get(keys);
    for (const key of keys) {
      const change = found[key] as Change | undefined;
      if (change) yield change;
    }
  }
}

/**
 * Takes the values of some fields out of the log for good: what a person removes must not live on in
 * the second store. The change itself stays, so that the numbers have no gap.
 */
export async function forget(
  last: number,
  store: Change['store'],
  id: string,
  fields: string[],
): Promise<void> {
  const mended: Record<string, Change> = {};
  for await (const change of changesUpTo(last)) {
    if (change.store !== store || change.id !== id) continue;
    const kept = Object.entries(change.fields).filter(([name]) => !fields.includes(name));
    if (kept.length === Object.keys(change.fields).length) continue;
    mended[keyOf(change.seq)] = { ...change, fields: Object.fromEntries(kept) };
  }
  if (Object.keys(mended).length) await browser.storage.local.set(mended);
}
