import { browser } from 'wxt/browser';
import { NoAnswer, within } from './within';

/** How many keys are read or written at a time. */
export const AT_ONCE = 200;

/**
 * Some keys of `storage.local`. After a crash Chromium's first reading of a torn value rejects ("Invalid
 * JSON") and mends the store by that; the second one succeeds.
 */
export async function read(keys: string[]): Promise<Record<string, unknown>> {
  if (!keys.length) return {};
  const get = () => within(browser.storage.local.get(keys));
  return get().catch((error: unknown) => {
    if (error instanceof NoAnswer) throw error;
    return get();
  });
}

/** Writes all of these keys or none: one call is one batch in every browser. */
export async function keep(items: Record<string, string>): Promise<void> {
  await within(browser.storage.local.set(items));
}

/** Takes keys away. Keys that are not there are no error. */
export async function drop(keys: string[]): Promise<void> {
  if (keys.length) await within(browser.storage.local.remove(keys));
}

/** Every key there is. Only for a store whose own list was lost: without `getKeys` this reads everything. */
export async function everyKey(): Promise<string[]> {
  const local = browser.storage.local as { getKeys?(): Promise<string[]> };
  if (local.getKeys) return local.getKeys();
  const all = await browser.storage.local.get(null).catch(() => browser.storage.local.get(null));
  return Object.keys(all);
}
