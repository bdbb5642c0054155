import type { ElementHandle, Page } from 'puppeteer-core';
import type { Entry } from '@/utils/entry';
import type { PageReading } from '@/utils/messages';
import type { Running } from '../../e2e/lib/browsers';
import { inStore, press, sees } from '../../e2e/lib/pages';

/** The field under a label of our own pages. */
async function field(page: Page, label: string) {
  const found = await page.waitForFunction(
    (words) => [...document.querySelectorAll('label')].find((one) => one.textContent === words)?.control,
    {},
    label,
  );
  const element = found.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`"${label}" is not on the page`);
  return element;
}

/** Turns Rebound on for a webmail of the person's own, as they do: on the settings page. */
export async function turnOn(settings: Page, origin: string, site: string): Promise<void> {
  await settings.bringToFront();
  await (await field(settings, 'Address of your webmail')).type(origin);
  await (await field(settings, 'Which webmail is it?')).select(site);
  await press(settings, 'Ask the browser');
  await sees(settings, new RegExp(`^Rebound now looks at ${RegExp.escape(origin)}`));
}

/** Turns it off again, on the same page. */
export async function turnOff(settings: Page, origin: string): Promise<void> {
  await settings.bringToFront();
  await press(settings, `Remove ${origin}`);
  await sees(settings, new RegExp(`^Rebound no longer looks at ${RegExp.escape(origin)}`));
}

/** Asks the background, as a page of ours does. */
export async function ask(ours: Page, call: string, ...args: unknown[]): Promise<unknown> {
  const answer = await ours.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Runtime | undefined>;
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    { call, args },
  );
  if (!answer || answer.failed !== undefined) throw new Error(`"${call}" failed: ${answer?.failed}`);
  return answer.ok;
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<{ ok?: unknown; failed?: string } | undefined> };
}

/** The entries that the journal holds. */
export async function entries(ours: Page): Promise<Entry[]> {
  return (await inStore<Entry>(ours, 'entries')).filter((entry) => !entry.deleted);
}

/** The settings page, in a tab of its own. */
export const settingsPage = (running: Running): Promise<Page> =>
  running.tab(`${running.home}/journal.html#settings`);

/**
 * What Rebound makes of the letter in front of the person, after its sentinel has looked at it again: what
 * was read, and what a bar would say.
 */
export async function lookAgain(ours: Page, mail: Page): Promise<{ read: PageReading; say: string }> {
  await mail.bringToFront();
  const read = (await ask(ours, 'readPage')) as PageReading;
  const said = await ours.evaluate(
    async (origin, sighting) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const api = browser ?? chrome;
      const tabs = (await api?.tabs.query({ active: true })) ?? [];
      const tab = tabs.find(({ url }) => url?.startsWith(origin));
      const answers = await api?.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        args: [sighting],
        // Runs beside the sentinel. Its own question goes before ours, and both take the same way.
        func: async (seen: unknown) => {
          const here = globalThis as unknown as Sentinel;
          if (!here.rebound) return undefined;
          here.rebound.again();
          const answer = await (here.browser ?? here.chrome)?.runtime.sendMessage({
            call: 'look',
            args: [seen],
          });
          return (answer?.ok as { say: string } | undefined)?.say;
        },
      });
      return answers?.map(({ result }) => result).filter((say) => say !== undefined);
    },
    new URL(mail.url()).origin,
    read.sighting,
  );
  if (!said?.length) throw new Error('There is no sentinel in this page');
  return { read, say: [...new Set(said)].join(', ') };
}

interface Sentinel extends Record<'browser' | 'chrome', Runtime | undefined> {
  rebound?: { again(): void };
}
interface Api extends Runtime {
  tabs: { query(which: { active: boolean }): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(script: {
      target: { tabId: number; allFrames: boolean };
      args: unknown[];
      func: (...args: unknown[]) => Promise<string | undefined>;
    }): Promise<{ result?: string }[]>;
    getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>;
  };
}

/** The addresses Rebound's own webmail scripts are registered for. */
export function registered(ours: Page): Promise<string[]> {
  return ours.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const scripts = await (browser ?? chrome)?.scripting.getRegisteredContentScripts();
    return scripts?.flatMap(({ matches = [] }) => matches) ?? [];
  });
}
