import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './lib/axe';
import { type Kind, type Running, start } from './lib/browsers';
import { press, sees } from './lib/pages';
import { serve } from './lib/servers';
import { popup } from './lib/walk';

/** Moves the focus with Tab alone to what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 90; i += 1) {
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null;
      const label = one?.id ? document.querySelector(`label[for="${one.id}"]`) : one?.closest('label');
      return (one?.getAttribute('aria-label') ?? label?.textContent ?? one?.textContent ?? '').trim();
    });
    if (at === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to "${name}"`);
}

/** Opens a page of the journal, and waits for words on it. */
async function open(page: Page, view: string, words: RegExp): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
  await sees(page, words);
}

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  let page: Page;
  beforeAll(async () => {
    server = await serve({ 'mail.google.com': () => undefined });
    running = await start(kind, { port: server.port, hosts: ['mail.google.com'] });
    page = await running.tab(`${running.home}/journal.html`);
    await page.setViewport({ width: 1280, height: 860 });
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test('a win by keys alone, deleted and brought back', async () => {
    await open(page, 'strengths', /Evidence, in your own words/);
    await page.bringToFront();
    await tabTo(page, 'Write down the first one');
    await page.keyboard.press('Enter');
    await tabTo(page, 'What did you do?');
    await page.keyboard.type('Cut the release checks from two days to three hours.');
    await page.keyboard.press('Enter');
    await sees(page, /^Cut the release checks from two days to three hours\.$/);
    await page.waitForFunction(() => !document.querySelector('main form'));
    await tabTo(page, 'Change: Cut the release checks from two days to three hours.');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Delete');
    await page.keyboard.press('Enter');
    await sees(page, /Nothing here yet\. Think of one thing/);
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await sees(page, /^Cut the release checks from two days to three hours\.$/);
  });

  test('a week: something small, a number, a day of rest, somebody asked', async () => {
    await open(page, 'week', /Small things you decide/);
    await press(page, 'Something small for today');
    await press(page, 'Half an hour of learning');
    await press(page, 'Put it down');
    await press(page, 'Start with these');
    await sees(page, /^Tailored applications/);
    await press(page, 'Count one: Tailored applications');
    await sees(page, /^Tailored one application$/);
    await press(page, 'Plan next week');
    await press(page, 'Wednesday');
    await sees(page, /^Rest$/);
    await press(page, 'Back to this week');
    await press(page, 'Add to: People');
    await page.type('input[placeholder="A name, or an event"]', 'Jonas Weber');
    await press(page, 'Advice');
    await press(page, 'Keep it');
    await sees(page, /Asked for advice/);
  });

  test('words that are half written outlive the page', async () => {
    await open(page, 'kinder', /A kinder sentence/);
    await page.type('textarea', 'I’ll never get hired.');
    await press(page, 'Look at it');
    await sees(page, /From once to always/);
    await page.close();
    page = await running.tab(`${running.home}/journal.html#kinder`);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'I’ll never get hired.');
    await press(page, 'Look at it');
    await press(page, 'Throw it away');
    await sees(page, /^Thrown away\. Nothing of it was kept\.$/);
  });

  test('the popup brings back what was chosen for today, and a win', async () => {
    const small = await popup(running);
    await sees(small, /^Half an hour of learning$/);
    await sees(small, /^Cut the release checks from two days to three hours\.$/);
    await small.close();
  });

  test.runIf(kind === 'chromium').each(['light', 'dark'])('axe finds nothing: %s', async (look) => {
    await page.bringToFront();
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const view of ['strengths', 'week', 'values', 'control', 'story', 'bullet', 'readings', 'picture']) {
      await open(page, view, /\S/);
      await page.waitForFunction(
        (name) => location.hash === `#${name}` && document.querySelector('main h1'),
        {},
        view,
      );
      expect(await axe(page), `${view}, ${look}`).toEqual([]);
    }
  });
});
