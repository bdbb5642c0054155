import { browser } from 'wxt/browser';
import type { Entry } from '../entry';
import type { ReplyAnswer } from '../messages';
import { entry as entryById } from '../store/entries';
import { mailTabs, putInto } from './inject';

/** What finds a letter again on its page. */
export type Finder = Pick<Entry, 'site' | 'messageId' | 'threadId' | 'subject' | 'address'>;

/** What the script in the mail tab offers; see `entrypoints/composer.ts`. */
export interface ComposerScript {
  /** Is this letter open here? */
  holds(letter: Finder): boolean;
  /** Puts words into the open reply box, or presses the mail's Reply first. `gone`: the page moved on. */
  put(letter: Finder, words: string): Promise<'in' | 'refused' | 'no-box'>;
  out(words: string): 'out' | 'changed' | 'no-box';
}

/** How long a page may take to load or to open its reply box. Milliseconds. */
const PATIENCE = 15_000;

/** Which tab, frame and words a reply was put into, so that it can be taken out again. */
interface Put {
  tab: number;
  words: string;
}
const putKey = (entry: string): string => `put/${entry}`;

async function call<T>(tabId: number, name: keyof ComposerScript, args: unknown[]): Promise<T | undefined> {
  await putInto({ tabId }, '/composer.js');
  const answers = await browser.scripting.executeScript({
    target: { tabId },
    func: (what: string, given: unknown[]) =>
      (
        globalThis as unknown as { reboundCompose?: Record<string, (...all: unknown[]) => unknown> }
      ).reboundCompose?.[what]?.(...given),
    args: [name, args],
  });
  return answers[0]?.result as T | undefined;
}

/** Resolves when the tab has loaded its next page, or when {@link PATIENCE} is over. */
function loaded(tabId: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (so: boolean) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve(so);
    };
    const timer = setTimeout(() => done(false), PATIENCE);
    const listen = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') done(true);
    };
    browser.tabs.onUpdated.addListener(listen);
  });
}

/**
 * Resolves when a tab that was just opened shows its page, or when {@link PATIENCE} is over. It may have come
 * before anybody listened, and a new tab is empty at first.
 */
function arrived(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const there = (tab: { status?: string; url?: string }) =>
      tab.status === 'complete' && /^https?:/.test(tab.url ?? '');
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    const listen = (id: number, _change: object, tab: { status?: string; url?: string }) => {
      if (id === tabId && there(tab)) done();
    };
    browser.tabs.onUpdated.addListener(listen);
    browser.tabs.get(tabId).then(
      (tab) => there(tab) && done(),
      () => {}, // it was closed again: the time runs out
    );
  });
}

/** Open mail, what the person looked at last first. */
async function latestTabs(): Promise<number[]> {
  return (await mailTabs())
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap((tab) => tab.id ?? []);
}

async function tabWith(letter: Finder): Promise<number | undefined> {
  for (const tab of await latestTabs()) {
    if (await call<boolean>(tab, 'holds', [letter]).catch(() => false)) return tab;
  }
  return undefined;
}

async function reopened(letter: Entry): Promise<number | undefined> {
  if (!letter.url || !/^https?:/.test(letter.url)) return undefined;
  const tab = await browser.tabs.create({ url: letter.url, active: true });
  if (tab.id === undefined) return undefined;
  await arrived(tab.id);
  return tab.id;
}

async function put(tab: number, letter: Finder, words: string): Promise<'in' | 'refused' | 'no-box'> {
  // Some mail opens its reply on a page of its own: the script that pressed Reply is gone with the old page,
  // and the new one is not there yet.
  const next = loaded(tab);
  const first = await Promise.race([
    call<'in' | 'refused' | 'no-box'>(tab, 'put', [letter, words]).catch(() => undefined),
    next.then(() => undefined),
  ]);
  if (first) return first;
  await next;
  return (
    (await call<'in' | 'refused' | 'no-box'>(tab, 'put', [letter, words]).catch(() => undefined)) ?? 'no-box'
  );
}

/**
 * Puts words into the reply box of an entry's letter, above the quote, and says how that went. `reopen`
 * opens the mail first. Sending stays with the person.
 */
export async function putReply(id: string, words: string, reopen: boolean): Promise<ReplyAnswer> {
  const letter = await entryById(id);
  if (!letter) return 'nowhere';
  const finder: Finder = {
    site: letter.site,
    messageId: letter.messageId,
    threadId: letter.threadId,
    subject: letter.subject,
    address: letter.address,
  };
  const tab = (await tabWith(finder)) ?? (reopen ? await reopened(letter) : undefined);
  if (tab === undefined) return 'nowhere';
  const answer = await put(tab, finder, words);
  if (answer === 'in') {
    const kept: Put = { tab, words };
    await browser.storage.session.set({ [putKey(id)]: kept });
    await show(tab);
  }
  return answer;
}

/** Takes the words out again, if they still stand there as they were put in. */
export async function takeReplyOut(id: string): Promise<ReplyAnswer> {
  const kept = (await browser.storage.session.get(putKey(id)))[putKey(id)] as Put | undefined;
  if (!kept) return 'nowhere';
  const answer = await call<ReplyAnswer>(kept.tab, 'out', [kept.words]).catch(() => undefined);
  if (answer === 'out') await browser.storage.session.remove(putKey(id));
  return answer ?? 'nowhere';
}

/** Brings the mail forward, so that the person can read the reply once more there. */
async function show(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined)
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => {});
}
