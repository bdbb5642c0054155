import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './lib/axe';
import { ask } from './lib/background';
import { type Running, start } from './lib/browsers';
import { press, sees } from './lib/pages';
import { serve } from './lib/servers';
import { popup } from './lib/walk';

/** A letter that was read on a page of nobody's: it makes an entry with quotes and a person to answer. */
const seen = {
  kind: 'email',
  site: 'gmail',
  subject: 'Your application to Larkspur Labs',
  from: { name: 'Dana Whitfield', address: 'dana@larkspurlabs.example' },
  text: 'Thank you for applying for the Product Designer role at Larkspur Labs. After reviewing your application, we have decided to move forward with other candidates.',
};

/** Without motion: half faded in, anything is too pale. */
const FEATURES = (look: string) => [
  { name: 'prefers-color-scheme', value: look },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

describe.each(['light', 'dark'] as const)('%s', (look) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  beforeAll(async () => {
    server = await serve({ 'mail.google.com': () => undefined });
    running = await start('chromium', { port: server.port, hosts: ['mail.google.com'] });
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  async function clean(page: Page, place: string): Promise<void> {
    const scheme = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await axe(page), `${place} on ${scheme}`).toEqual([]);
  }
  async function open(address: string): Promise<Page> {
    const page = await running.browser.newPage();
    await page.emulateMediaFeatures(FEATURES(look));
    await page.goto(`${running.home}/${address}`);
    return page;
  }

  test('the popup: nothing, by hand, waiting, and every step of the ritual', async () => {
    const page = await popup(running);
    await page.emulateMediaFeatures(FEATURES(look));
    await sees(page, /Nothing here yet/);
    await clean(page, 'first days');
    await press(page, 'Log from this page');
    await sees(page, /Log one by hand/);
    await clean(page, 'by hand');
    await ask(page, 'keep', seen, {}, false);
    await page.reload();
    await sees(page, /One answer is waiting/);
    await clean(page, 'one waiting');
    await press(page, 'Open it');
    await sees(page, /said no/);
    await clean(page, 'feel');
    await press(page, 'Heavy');
    await sees(page, /This sounds heavy/);
    await clean(page, 'heavy');
    await press(page, 'Need more than this?');
    await sees(page, /If this is more than a bad day/);
    await clean(page, 'help');
    await press(page, 'Back to where I was');
    await press(page, 'Continue');
    await sees(page, /minutes for it/);
    await clean(page, 'the window, to set');
    await press(page, 'Start now');
    await sees(page, /Your time/);
    await clean(page, 'the window, running');
    await press(page, 'Pause');
    await sees(page, /Paused/);
    await clean(page, 'the window, paused');
    await press(page, 'End it now');
    await sees(page, /That’s the time/);
    await clean(page, 'time');
    await press(page, 'Go on');
    await sees(page, /kind and different/);
    await clean(page, 'the plan');
    await press(page, 'Skip this');
    await sees(page, /What this no tells you/);
    await clean(page, 'what it says');
    await press(page, 'Continue');
    await sees(page, /Ask what would have helped/);
    await clean(page, 'the reply');
    await press(page, 'Skip');
    await sees(page, /One small step/);
    await clean(page, 'the next step');
    await press(page, 'None today');
    await sees(page, /That’s it for this one/);
    await clean(page, 'done');
    await page.close();
  });

  test('the journal, settings, help', async () => {
    const page = await open('journal.html');
    await sees(page, /Larkspur Labs/);
    await clean(page, 'entries');
    for (const [hash, words] of [
      ['settings', /Your plan/],
      ['help', /If this is more than a bad day/],
      ['add', /Company/],
    ] as const) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await sees(page, words);
      await clean(page, hash);
    }
    await page.close();
  });

  test('the welcome page, each step, with the bar’s component in it', async () => {
    const page = await open('welcome.html');
    await sees(page, /For the days a job says no/);
    await clean(page, 'welcome 1');
    await press(page, 'Start');
    await sees(page, /Make a plan/);
    await clean(page, 'welcome 2');
    await press(page, 'Later');
    await sees(page, /This reads like a no from Larkspur Labs/);
    await clean(page, 'welcome 3, sure');
    await press(page, 'Log this rejection');
    await sees(page, /Logged\. It will wait/);
    await clean(page, 'welcome 3, logged');
    await press(page, 'Next');
    await sees(page, /What it looks at/);
    await clean(page, 'welcome 4');
    await page.close();
  });
});
