import { browser } from 'wxt/browser';
import type { Check } from './row';

/** How the visits to an applications page went. Kept on this machine only. */
export interface Health {
  /** Visits in a row without a reading. */
  without: number;
  visits: number;
  /** The last visit's. */
  last: Check;
  /** ISO 8601. */
  at: string;
}

/** After so many visits without a reading it is said. */
const A_FEW = 3;

const key = (origin: string): string => `check/${origin}`;

/** Visits come one after the other; two tabs that read the same number would each lose the other's. */
let last: Promise<unknown> = Promise.resolve();

/** Remembers how a visit went. */
export function remember(origin: string, check: Check, now: number): Promise<void> {
  const mine = last.then(async () => {
    const before = await healthOf(origin);
    const health: Health = {
      visits: (before?.visits ?? 0) + 1,
      without: check.rows ? 0 : (before?.without ?? 0) + 1,
      last: check,
      at: new Date(now).toISOString(),
    };
    await browser.storage.local.set({ [key(origin)]: health });
  });
  last = mine.catch(() => {});
  return mine;
}

/** How the last visits went; undefined where there was none. */
export async function healthOf(origin: string): Promise<Health | undefined> {
  return (await browser.storage.local.get(key(origin)))[key(origin)] as Health | undefined;
}

/** Has nothing been read there for a few visits? */
export const looksChanged = (health: Health | undefined): boolean => (health?.without ?? 0) >= A_FEW;
