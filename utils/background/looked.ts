import { browser } from 'wxt/browser';
import type { Sighting } from '../sighting';
import type { Draft } from '../store/change';
import type { Verdict } from '../verdict';

/** A letter that was looked at, and what a tab did with it. Lives as long as the browser runs. */
export interface Looked {
  sighting: Sighting;
  verdict: Verdict;
  /** What was done last, and in which tab: only that tab may take it back. */
  did?: { tab: number; call: 'log' | 'notNow' | 'notOne' | 'quiet'; entry?: string; back?: Draft[] };
}

/** More letters than anybody has open at once; older ones are looked at again when needed. */
const MOST = 60;
const key = (name: string): string => `looked/${name}`;

/** A thread brings several letters at once: two that read the same order would each lose the other's. */
let last: Promise<unknown> = Promise.resolve();

/** Remembers what was looked at; the background itself is stopped at any time. */
export function remember(name: string, looked: Looked): Promise<void> {
  const mine = last.then(() => put(name, looked));
  last = mine.catch(() => {});
  return mine;
}

async function put(name: string, looked: Looked): Promise<void> {
  const { looks = [] } = (await browser.storage.session.get('looks')) as { looks?: string[] };
  const order = [...looks.filter((known) => known !== name), name];
  const gone = order.splice(0, Math.max(0, order.length - MOST));
  await browser.storage.session.set({ [key(name)]: looked, looks: order });
  if (gone.length) await browser.storage.session.remove(gone.map(key));
}

/** What was looked at under this name; undefined when it was never, or too long ago. */
export async function recall(name: unknown): Promise<Looked | undefined> {
  if (typeof name !== 'string' || !/^[0-9a-f]{20}$/.test(name)) return undefined;
  return (await browser.storage.session.get(key(name)))[key(name)] as Looked | undefined;
}

/** Forgets the words of a letter that was looked at. When it is needed again, it is looked at again. */
export async function forgetLook(name: string): Promise<void> {
  await browser.storage.session.remove(key(name));
}
