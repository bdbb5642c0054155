import { vi } from 'vitest';
import { browser } from './browser';

/** One storage area in memory. `failing` makes the next calls reject, as a full disk does. */
export function area() {
  const held = new Map<string, unknown>();
  const pick = (keys: string | string[] | null) =>
    keys === null ? [...held.keys()] : typeof keys === 'string' ? [keys] : keys;
  return {
    held,
    failing: undefined as Error | undefined,
    async get(keys: string | string[] | null) {
      if (this.failing) throw this.failing;
      return Object.fromEntries(
        pick(keys)
          .filter((key) => held.has(key))
          .map((key) => [key, structuredClone(held.get(key))]),
      );
    },
    async set(items: Record<string, unknown>) {
      if (this.failing) throw this.failing;
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]) {
      for (const key of pick(keys)) held.delete(key);
    },
    async clear() {
      held.clear();
    },
  };
}

/** Gives the stand-in browser a storage of its own for one test. */
export function withStorage() {
  const storage = { local: area(), session: area() };
  Object.assign(browser, { storage });
  return storage;
}

/** A message channel and everything else a background listens to, recording what it does. */
export const spy = vi.fn;
