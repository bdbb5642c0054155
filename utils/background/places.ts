import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { type Place, placeOn, places, resting } from '../rows/places';
import { patternOf } from '../sites/pattern';
import { placesOn } from '../sites/status';
import { putInto } from './inject';

const SCRIPT = '/status-rows.js';
const START = 'rows ';

/** The place a message came from, if Rebound may look there now. The origin is the browser's word, not the page's. */
export async function statusPlace(
  sender: Runtime.MessageSender,
  now = Date.now(),
): Promise<Place | undefined> {
  const { origin = sender.url ? new URL(sender.url).origin : undefined } = sender as { origin?: string };
  const place = origin ? await placeOn(origin) : undefined;
  return place?.on && !resting(place, now) && (await allowed(place.origin)) ? place : undefined;
}

const allowed = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Changes come one after the other: two that register the same script at once would both fail. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Brings what is registered in line with what the person wants and the browser allows: the script is there while
 * both do, and gone as soon as one does not. Open tabs follow at once.
 */
export function applyPlaces(now = Date.now()): Promise<void> {
  const mine = last.then(() => apply(now));
  last = mine.catch(() => {});
  return mine;
}

async function apply(now: number): Promise<void> {
  const wanted = new Map<string, Place>();
  for (const place of await places())
    if (place.on && (await allowed(place.origin))) wanted.set(place.origin, place);
  const known = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) =>
    id.startsWith(START),
  );
  const gone = known.filter(({ id }) => !wanted.has(id.slice(START.length)));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  for (const [origin, place] of wanted) {
    const id = START + origin;
    if (!known.some((one) => one.id === id))
      await browser.scripting.registerContentScripts([
        {
          id,
          matches: placesOn(origin),
          js: [SCRIPT],
          runAt: 'document_idle',
          // Some employers show their list in a frame of their own page.
          allFrames: true,
          persistAcrossSessions: true,
        },
      ]);
    if (!resting(place, now)) await intoTabs(origin);
  }
  await knock();
}

async function intoTabs(origin: string): Promise<void> {
  for (const { id, url = '' } of await browser.tabs.query({ url: placesOn(origin) })) {
    if (id === undefined || !URL.canParse(url) || new URL(url).origin !== origin) continue;
    await putInto({ tabId: id, allFrames: true }, SCRIPT).catch(() => {}); // asleep: it comes when it loads
  }
}

/** Asks every script of ours whether it may still look. A tab without one answers nothing. */
async function knock(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(
      ({ id }) => id !== undefined && browser.tabs.sendMessage(id, { rebound: 'rows' }).catch(() => {}),
    ),
  );
}

/** Stops looking everywhere, and gives the rights back to the browser. */
export async function leavePlaces(): Promise<void> {
  const known = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) =>
    id.startsWith(START),
  );
  if (known.length) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  for (const { origin } of await places())
    await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => {});
}
