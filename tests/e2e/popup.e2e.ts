import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, setting, stopBackground } from './lib/background';
import { BarOnPage } from './lib/bar';
import { buildOf, type Kind, type Running, restart, start } from './lib/browsers';
import { mailPages } from './lib/mail-pages';
import { inStore, press, sees } from './lib/pages';
import { serve } from './lib/servers';
import { logIt, popup, pressAndClose } from './lib/walk';

const GMAIL = 'mail.google.com';
const LETTER = `https://${GMAIL}/mail/u/0/#inbox/rejection`;

/** Skips forward until a screen says this. */
async function skipTo(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < 6; i += 1) {
    const text = await page.evaluate(() => document.body.innerText);
    if (words.test(text)) return;
    const sentence = await page.$eval('h1', (h1) => h1.textContent ?? '');
    await press(page, 'Skip');
    await page.waitForFunction(
      (before) => document.querySelector('h1')?.textContent !== before,
      {},
      sentence,
    );
  }
  await sees(page, words);
}

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  beforeEach(async () => {
    server = await serve({ [GMAIL]: mailPages('gmail') });
    running = await start(kind, { port: server.port, hosts: [GMAIL] });
  });
  afterEach(async () => {
    await running?.close();
    await server?.close();
  });

  test('the plan written on a good day is there on the other; the place is kept', async () => {
    await setting(running, { plan: 'walk down to the river and call Sam', name: 'Maya' });
    await logIt(await running.tab(LETTER));
    let page = await popup(running);
    await press(page, 'Open it');
    await skipTo(page, /walk down to the river and call Sam/);
    await pressAndClose(page, 'I’m going');
    page = await popup(running);
    await sees(page, /One answer is waiting for you, from Larkspur Labs/);
    await press(page, 'Open it');
    await sees(page, /What this no tells you/);
  });

  test('the evening: the mail is closed, it is opened again and the words are put there', async () => {
    await setting(running, { name: 'Maya' });
    const mail = await running.tab(LETTER);
    await logIt(mail);
    await mail.close();
    const page = await popup(running);
    await press(page, 'Open it');
    await skipTo(page, /Ask what would have helped/);
    await press(page, 'Put in reply box');
    await sees(page, /The mail isn’t open/);
    const before = new Set(running.browser.targets());
    // Firefox at times never hands out a tab that an extension opened. There the popup's word is taken: it
    // says so only after the words were found in the box.
    const opened =
      kind === 'chromium'
        ? running.browser.waitForTarget((target) => target.type() === 'page' && !before.has(target))
        : undefined;
    await press(page, 'Open the mail and put it there');
    const again = await (await opened)?.page();
    await again?.waitForFunction(() =>
      document.querySelector<HTMLElement>('[g_editable]')?.innerText.startsWith('Hi Dana,'),
    );
    if (kind === 'chromium') expect(again).toBeTruthy();
    await page.bringToFront();
    await sees(page, /It’s in the reply box/);
  });

  test('the window goes on while the popup is closed; its words are kept or thrown away', async () => {
    await logIt(await running.tab(LETTER));
    let page = await popup(running);
    await press(page, 'Open it');
    await skipTo(page, /Take fifteen minutes/);
    await press(page, 'Start now');
    await sees(page, /Your time/);
    await page.type('textarea', 'so they only saw the first one');
    await page.close();
    page = await popup(running);
    await sees(page, /Your time is running/);
    await press(page, 'Go back to it');
    await page.waitForFunction(
      () => document.querySelector('textarea')?.value === 'so they only saw the first one',
    );
    await press(page, 'End it now');
    await sees(page, /What you wrote/);
    await press(page, 'Throw it away');
    await press(page, 'Go on');
    await sees(page, /kind and different/);
    const held = await page.evaluate(async () => {
      const world = globalThis as unknown as Record<
        string,
        { storage: { local: { get(): Promise<object> } } }
      >;
      return JSON.stringify(await (world.browser ?? world.chrome)?.storage.local.get());
    });
    expect(held).not.toContain('only saw the first one');
  });

  test('put off until tonight; opened now all the same', async () => {
    await logIt(await running.tab(LETTER));
    const page = await popup(running);
    await sees(page, /is waiting/);
    await press(
      page,
      await page.evaluate(() =>
        document.body.innerText.includes('Tonight at 7') ? 'Tonight at 7' : 'Tomorrow at 7',
      ),
    );
    await sees(page, /^Set for 7/);
    // The screen is there at once; the store follows.
    await vi.waitFor(
      async () =>
        expect(await inStore<{ state: string }>(page, 'entries')).toMatchObject([{ state: 'put-off' }]),
      { timeout: 10_000 },
    );
    await press(page, 'Open it now');
    await sees(page, /Larkspur Labs said no/);
  });

  test('several waiting: no number is said; all can be filed', async () => {
    const mail = await running.tab(LETTER);
    await logIt(mail);
    await mail.goto(`https://${GMAIL}/mail/u/0/#inbox/noReply`);
    await mail.reload();
    await logIt(mail);
    const page = await popup(running);
    await sees(page, /A few answers are waiting/);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/\b[2-9] (answers|rejections)/);
    await press(page, 'File them all');
    await sees(page, /Nothing is waiting/);
  });

  test('by keyboard alone, from the first screen to the reply', async () => {
    await logIt(await running.tab(LETTER));
    const page = await popup(running);
    await sees(page, /is waiting/);
    const reach = async (words: string) => {
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        if (at === words) return page.keyboard.press('Enter');
      }
      throw new Error(`"${words}" cannot be reached by Tab`);
    };
    await reach('Open it');
    await sees(page, /said no/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await reach('Disappointed');
    await reach('Continue');
    await sees(page, /minutes for it/);
    await reach('Skip this');
    await sees(page, /kind and different/);
    await reach('Skip this');
    await sees(page, /tells you/);
    await reach('Continue');
    await sees(page, /Ask what/);
  });
});

describe('chromium, from inside', () => {
  test('the window outlives the background and the browser', async () => {
    const server = await serve({ [GMAIL]: mailPages('gmail') });
    const profile = await mkdtemp(join(tmpdir(), 'rebound-profile-'));
    const options = { port: server.port, hosts: [GMAIL], profile };
    let running = await start('chromium', options);
    try {
      await logIt(await running.tab(LETTER));
      let page = await popup(running);
      await press(page, 'Open it');
      await skipTo(page, /Take fifteen minutes/);
      await press(page, 'Start now');
      await sees(page, /Your time/);
      const window = await vi.waitFor(
        async () => {
          const all = await inStore<{ id: string; endsAt: number }>(page, 'settings');
          const found = all.find(({ id }) => id === 'window');
          if (!found) throw new Error('The window is not in the store');
          return found;
        },
        { timeout: 10_000 },
      );
      await page.close();
      await stopBackground(running);
      running = await restart(running, options);
      page = await popup(running);
      await sees(page, /Your time is running/);
      const after = (await inStore<{ id: string; endsAt: number }>(page, 'settings')).find(
        ({ id }) => id === 'window',
      );
      expect(after?.endsAt).toBe(window.endsAt);
      // Past its end: the popup opens on "That's the time".
      await ask(page, 'write', [
        { store: 'settings', id: 'window', fields: { endsAt: Date.now() - 1_000 }, by: 'person' },
      ]);
      await page.reload();
      await sees(page, /That’s the time/);
    } finally {
      await running.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    }
  });

  test('the real popup opens on the first screen', async () => {
    const server = await serve({ [GMAIL]: mailPages('gmail') });
    const running = await start('chromium', { port: server.port, hosts: [GMAIL] });
    try {
      const mail = await running.tab(LETTER);
      await logIt(mail);
      const [extension] = [...(await running.browser.extensions()).values()];
      if (!extension) throw new Error('Rebound is not there');
      const opened = running.browser.waitForTarget((target) => target.url().includes('/popup.html'));
      await mail.triggerExtensionAction(extension);
      const page = await (await opened).asPage();
      await sees(page, /One answer is waiting for you, from Larkspur Labs/);
      await press(page, 'Open it');
      await sees(page, /Larkspur Labs said no/);
    } finally {
      await running.close();
      await server.close();
    }
  });
});

test('in German: every screen of the ritual, and nothing is cut', async () => {
  const server = await serve({ [GMAIL]: mailPages('gmail') });
  const build = await mkdtemp(join(tmpdir(), 'rebound-de-'));
  await cp(buildOf('chromium'), build, { recursive: true });
  // The browser's language can't be set in a test: German words stand where English ones are looked for.
  await cp(join(build, '_locales/de/messages.json'), join(build, '_locales/en/messages.json'));
  const running = await start('chromium', { port: server.port, hosts: [GMAIL], build });
  try {
    const mail = await running.tab(`https://${GMAIL}/mail/u/0/#inbox/german`);
    await new BarOnPage(mail).says(/^Das liest sich wie eine Absage von Kranich Werke/);
    await new BarOnPage(mail).press('Absage eintragen');
    await new BarOnPage(mail).says(/^Eingetragen/);
    const page = await popup(running);
    const whole = async () =>
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('button, p, h1, label')]
            .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
            .map((element) => element.textContent),
        ),
      ).toEqual([]);
    await sees(page, /Kranich Werke/);
    await whole();
    await press(page, 'Öffnen');
    for (let step = 1; step <= 6; step += 1) {
      await page.waitForSelector('h1');
      await whole();
      const sentence = await page.$eval('h1', (h1) => h1.textContent ?? '');
      if (step < 6) {
        await press(page, 'Auslassen');
        await page.waitForFunction(
          (before) => document.querySelector('h1')?.textContent !== before,
          {},
          sentence,
        );
      }
    }
  } finally {
    await running.close();
    await server.close();
    await rm(build, { recursive: true, force: true });
  }
});
