import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { mailMatches, mailSites } from '../sites/mail';
import { settings } from '../store/settings';

/** A document in a tab, as precisely as the browser lets it be named. */
interface Target {
  tabId: number;
  documentIds?: string[];
  frameIds?: number[];
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

/** Puts the sentinel into mail tabs that were open before this version was there. */
export async function intoOpenTabs(): Promise<void> {
  const { own } = await settings();
  const url = [...mailMatches, ...Object.keys(own).map((origin) => `${origin}/*`)];
  for (const tab of await browser.tabs.query({ url })) {
    // A tab that is asleep, or whose site the browser withholds, is met again when it loads.
    if (tab.id !== undefined) await putInto({ tabId: tab.id }, '/sentinel.js').catch(() => {});
  }
}

/** Stops the sentinel, at once, wherever the person has switched its site off; starts it where it is on. */
export async function applySwitches(): Promise<void> {
  const { off } = await settings();
  for (const site of mailSites) {
    if (!site.matches.length) continue;
    for (const tab of await browser.tabs.query({ url: site.matches })) {
      if (tab.id === undefined) continue;
      const place = { tabId: tab.id };
      if (!off.includes(site.id)) await putInto(place, '/sentinel.js').catch(() => {});
      else
        await browser.scripting
          .executeScript({
            target: place,
            func: () => (globalThis as { rebound?: { stop: AbortController } }).rebound?.stop.abort(),
          })
          .catch(() => {});
    }
  }
}

const scriptId = (origin: string): string => `own ${origin}`;

/** Registers the sentinel for the person's own webmail, or takes it away. The browser has been asked before. */
export async function watchOwn(origin: string, on: boolean): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(origin)] });
  if (known.length) await browser.scripting.unregisterContentScripts({ ids: [scriptId(origin)] });
  if (!on) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId(origin),
      matches: [`${origin}/*`],
      js: ['sentinel.js'],
      runAt: 'document_idle',
      // Roundcube shows a letter in a frame of its own.
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  for (const tab of await browser.tabs.query({ url: `${origin}/*` })) {
    if (tab.id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/sentinel.js'] })
      .catch(() => {});
  }
}
