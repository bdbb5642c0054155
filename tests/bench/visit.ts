import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Running } from '@/tests/e2e/lib/browsers';
import type { TestLetter } from '@/tests/e2e/lib/letters';
import { MAIL_CSP, type Pages } from '@/tests/e2e/lib/servers';
import { isRejection } from './letters';
import { type Cost, traced } from './trace';

export const MAIL = 'mail.google.com';
const ADDRESS = `https://${MAIL}/mail/u/0/`;
/** Longer than Rebound lets a page settle (`utils/watch.ts`): a timer set after its own comes after it. Milliseconds. */
const AFTER = 250;
/** A hundred keys: words, spaces and new lines. */
const TYPED = `${'Thank you for letting me know, Dana.\nI enjoyed our talk and the tour of the workshop.\n'.padEnd(99, 'so ')}.`;

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./pages/${name}`, import.meta.url)), 'utf8');

/** The Gmail-like page of the bench with some letters in it. */
export function benchPages(letters: Record<string, TestLetter>): Pages {
  return (path) => {
    if (path === '/bench.js') return { body: file('gmail.js'), type: 'text/javascript' };
    if (path === '/letters.json') return { body: JSON.stringify(letters), type: 'application/json' };
    if (path === '/favicon.ico') return undefined;
    return { body: file('gmail.html'), headers: { 'content-security-policy': MAIL_CSP } };
  };
}

/** What one visit to the mailbox cost. */
export interface Visit {
  load: Cost;
  /** By the letter's name. */
  letters: Record<string, Cost>;
  typing: Cost;
}

/** Resolves when the extension's script has come into the page and has had its first look. */
async function extensionIsIn(client: CDPSession): Promise<void> {
  const context = await new Promise<number>((resolve) => {
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
    void client.send('Runtime.enable');
  });
  await client.send('Runtime.evaluate', {
    contextId: context,
    awaitPromise: true,
    expression: `new Promise((resolve) => setTimeout(resolve, ${AFTER}))`,
  });
  await client.send('Runtime.disable');
}

async function openAll(page: Page, names: string[], barFor: string[]): Promise<void> {
  await page.evaluate(
    async (all, withBar, after) => {
      const passed = () => new Promise((resolve) => setTimeout(resolve, after));
      const bar = (name: string) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (!document.querySelector(`.thread[data-letter=${name}] rebound-bar`)) return;
            observer.disconnect();
            resolve();
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true });
          look();
        });
      for (const name of all) {
        performance.mark(`bench open ${name}`);
        const shown = new Promise((resolve) => addEventListener('shown', resolve, { once: true }));
        document.querySelector<HTMLElement>(`[data-letter=${name}]`)?.click();
        await shown;
        if (withBar.includes(name)) await bar(name);
        await passed();
        performance.mark(`bench done ${name}`);
      }
    },
    names,
    barFor,
    AFTER,
  );
}

async function typeReply(page: Page): Promise<void> {
  const settle = (mark?: string) =>
    page.evaluate(
      async (after, name) => {
        await new Promise((resolve) => setTimeout(resolve, after));
        if (name) performance.mark(name);
      },
      AFTER,
      mark,
    );
  await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.thread .ams')];
    all.at(-1)?.click();
  });
  await page.waitForSelector('[g_editable]:focus');
  await settle('bench typing');
  await page.keyboard.type(TYPED);
  await settle('bench typed');
  const arrived = await page.evaluate(
    () => document.querySelector<HTMLElement>('[g_editable]')?.innerText ?? '',
  );
  if (!arrived.includes('tour of the workshop')) throw new Error('What was typed did not arrive');
}

/**
 * Goes to the mailbox in a fresh tab, opens every letter one after another, and types an answer to the
 * last. `bars`: the extension puts a bar above rejections, which is waited for.
 */
export async function visit(running: Running, names: string[], bars: boolean): Promise<Visit> {
  const page = await running.browser.newPage();
  const client = await page.createCDPSession();
  try {
    const trace = await traced(page, async () => {
      await page.evaluateOnNewDocument(() => performance.mark('bench load'));
      await page.goto(ADDRESS);
      await extensionIsIn(client);
      await page.evaluate(() => performance.mark('bench loaded'));
      await openAll(page, names, bars ? names.filter(isRejection) : []);
      await typeReply(page);
    });
    return {
      load: trace.between('load', 'loaded'),
      letters: Object.fromEntries(names.map((name) => [name, trace.between(`open ${name}`, `done ${name}`)])),
      typing: trace.between('typing', 'typed'),
    };
  } finally {
    await page.close();
  }
}
