import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { mailSites } from '../sites/mail';
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
  for (const site of mailSites) {
    const mine = Object.keys(own).filter((origin) => own[origin] === site.id);
    await eachTab([...site.matches, ...mine.map((origin) => `${origin}/*`)], (tabId) =>
      putInto({ tabId }, sentinel(site.id)),
    );
  }
}

const sentinel = (site: string): string => `/sentinel-${site}.js`;

/** Does something in every open tab of some addresses. A tab that is asleep or withheld is met again when it loads. */
async function eachTab(url: string[], work: (tabId: number) => Promise<unknown>): Promise<void> {
  if (!url.length) return;
  for (const tab of await browser.tabs.query({ url })) {
    if (tab.id !== undefined) await work(tab.id).catch(() => {});
  }
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

/** Registers the sentinel for the person's own webmail, or takes it away. The browser has been asked before. */
export async function watchOwn(origin: string, site: string, on: boolean): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(origin)] });
  if (known.length) await browser.scripting.unregisterContentScripts({ ids: [scriptId(origin)] });
  if (!on || !mailSites.some((known) => known.id === site && known.asked)) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId(origin),
      matches: [`${origin}/*`],
      js: [sentinel(site)],
      runAt: 'document_idle',
      // Roundcube shows a letter in a frame of its own.
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  await eachTab([`${origin}/*`], (tabId) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [sentinel(site)] }),
  );
}
