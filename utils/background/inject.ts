import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { mailMatches, mailSites } from '../sites/mail';
import { patternOf } from '../sites/pattern';
import { settings } from '../store/settings';

/** A document in a tab, as precisely as the browser lets it be named. */
export interface Target {
  tabId: number;
  documentIds?: string[];
  frameIds?: number[];
  allFrames?: boolean;
}

/** Where a message came from, as a place to put a script into; undefined for our own pages. */
export function placeOf(sender: Runtime.MessageSender): Target | undefined {
  if (sender.tab?.id === undefined) return undefined;
  const { documentId } = sender as { documentId?: string };
  return documentId
    ? { tabId: sender.tab.id, documentIds: [documentId] }
    : { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
}

/** Puts one of our files into a document, and resolves when it has run there. */
export async function putInto(target: Target, file: string): Promise<void> {
  // The polyfill's types do not know `documentIds` yet; both browsers do.
  await browser.scripting.executeScript({ target, files: [file] } as Parameters<
    typeof browser.scripting.executeScript
  >[0]);
}

/** The id of the mail site that an address belongs to: by the manifest's hosts, else the person's own. */
export async function siteOf(origin: string | undefined): Promise<string | undefined> {
  if (!origin) return undefined;
  const known = mailSites.find((site) => site.matches.some((match) => match === `${origin}/*`));
  return known?.id ?? (await settings()).own[origin];
}

/**
 * Puts the sentinel into mail tabs that were open before this version was there. What was registered for the
 * person's own webmail is registered again: browsers throw it away at an update.
 */
export async function intoOpenTabs(): Promise<void> {
  for (const site of mailSites) await eachTab(site.matches, (tabId) => putInto({ tabId }, sentinel(site.id)));
  for (const [origin, site] of Object.entries((await settings()).own)) await watchOwn(origin, site, true);
}

const sentinel = (site: string): string => `/sentinel-${site}.js`;

/** Does something in every open tab of some addresses. A tab that is asleep or withheld is met again when it loads. */
async function eachTab(url: string[], work: (tabId: number) => Promise<unknown>): Promise<void> {
  if (!url.length) return;
  for (const tab of await browser.tabs.query({ url })) {
    if (tab.id !== undefined) await work(tab.id).catch(() => {});
  }
}

/** Open tabs of the person's own webmail. Its pattern takes every port of that machine: these are of one. */
async function ownTabs(origin: string): Promise<Tabs.Tab[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.filter(({ url = '' }) => URL.canParse(url) && new URL(url).origin === origin);
}

async function eachOwnTab(origin: string, work: (tabId: number) => Promise<unknown>): Promise<void> {
  for (const { id } of await ownTabs(origin)) if (id !== undefined) await work(id).catch(() => {});
}

/** Every open tab of mail that Rebound looks at. */
export async function mailTabs(): Promise<Tabs.Tab[]> {
  const own = Object.keys((await settings()).own);
  const tabs = [browser.tabs.query({ url: mailMatches }), ...own.map(ownTabs)];
  return (await Promise.all(tabs)).flat();
}

/** Stops the sentinel, at once, wherever the person has switched its site off; starts it where it is on. */
export async function applySwitches(): Promise<void> {
  const { off } = await settings();
  for (const site of mailSites) {
    await eachTab(site.matches, (tabId) =>
      off.includes(site.id)
        ? browser.scripting.executeScript({ target: { tabId }, func: stopHere })
        : putInto({ tabId }, sentinel(site.id)),
    );
  }
}

/** Runs in the page: takes everything of ours out again. */
function stopHere(): void {
  (globalThis as { rebound?: { stop: AbortController } }).rebound?.stop.abort();
}

const scriptId = (origin: string): string => `own ${origin}`;

/**
 * Registers the sentinel for the person's own webmail and starts it where that is open, or takes both away
 * at once. The browser has been asked before.
 */
export async function watchOwn(origin: string, site: string, on: boolean): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(origin)] });
  if (known.length) await browser.scripting.unregisterContentScripts({ ids: [scriptId(origin)] });
  if (!on) {
    await eachOwnTab(origin, (tabId) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: stopHere }),
    );
    return;
  }
  if (!mailSites.some((known) => known.id === site && known.asked)) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId(origin),
      // Firefox takes a pattern with a port and then matches nothing.
      matches: [patternOf(origin)],
      js: [sentinel(site)],
      runAt: 'document_idle',
      // Roundcube shows a letter in a frame of its own.
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  await eachOwnTab(origin, (tabId) => putInto({ tabId, allFrames: true }, sentinel(site)));
}

/** Stops reading every webmail of the person's own and every job site, and gives the right to do so back to the browser. */
export async function leaveOwn(): Promise<void> {
  for (const [origin, site] of Object.entries((await settings()).own)) {
    await watchOwn(origin, site, false);
    await browser.permissions.remove({ origins: [patternOf(origin)] });
  }
  for (const origin of (await settings()).follow)
    await browser.permissions.remove({ origins: [patternOf(origin)] });
}
