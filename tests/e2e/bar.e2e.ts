import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inBackground, setting, stopBackground } from './lib/background';
import { BarOnPage } from './lib/bar';
import { install, installed, type Kind, type Running, start, update } from './lib/browsers';
import type { LetterName } from './lib/letters';
import { mailPages } from './lib/mail-pages';
import { inStore, sees } from './lib/pages';
import { serve } from './lib/servers';
import { logIt, openLetter, popup } from './lib/walk';

const GMAIL = 'mail.google.com';
const OUTLOOK = 'outlook.live.com';

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;

  beforeEach(async () => {
    server = await serve({ [GMAIL]: mailPages('gmail'), [OUTLOOK]: mailPages('outlook') });
    running = await start(kind, { port: server.port, hosts: [GMAIL, OUTLOOK] });
  });
  afterEach(async () => {
    await running?.close();
    await server?.close();
  });

  const gmail = (name: LetterName, account = 0): Promise<Page> =>
    running.tab(`https://${GMAIL}/mail/u/${account}/#inbox/${name}`);
  const entries = async (): Promise<{ id: string; state: string; deleted?: string }[]> => {
    const page = await popup(running);
    const all = await inStore<{ id: string; state: string; deleted?: string }>(page, 'entries');
    await page.close();
    return all;
  };

  test('sure, logged, undone, logged again; known when opened again, in another window, after a reload', async () => {
    const mail = await gmail('rejection');
    const bar = await logIt(mail);
    expect(await bar.buttons()).toEqual(['Open', 'Ask for feedback', 'Undo']);
    expect(await bar.focused()).toBe('Open');
    await bar.press('Undo');
    await bar.says(/^This reads like a no/);
    expect((await entries()).filter(({ deleted }) => !deleted)).toEqual([]);
    await mail.bringToFront();
    await bar.press('Log this rejection');
    await bar.says(/^Logged/);
    await mail.evaluate(() => {
      location.hash = '#inbox';
    });
    await mail.evaluate(() => {
      location.hash = '#inbox/rejection';
    });
    await bar.says(/^You logged this on/);
    const second = await gmail('rejection', 1);
    await new BarOnPage(second).says(/^You logged this on/);
    await mail.bringToFront();
    await mail.reload();
    await bar.says(/^You logged this on/);
    expect((await entries()).filter(({ deleted }) => !deleted)).toHaveLength(1);
  });

  test('two windows that both offer it make one entry', async () => {
    const [one, two] = [await gmail('rejection'), await gmail('rejection', 1)];
    await new BarOnPage(two).says(/^This reads like a no/);
    await logIt(one);
    await two.bringToFront();
    await new BarOnPage(two).press('Log this rejection');
    await new BarOnPage(two).says(/^You logged this on/);
    expect(await entries()).toHaveLength(1);
  });

  test('not now: set for the evening', async () => {
    const mail = await gmail('noReply');
    const bar = new BarOnPage(mail);
    await bar.says(/^This reads like a no from Osprey Rail/);
    await bar.press('Log it, not now');
    await bar.says(/^Logged, and set for 7 (this evening|tomorrow)/);
    expect(await bar.buttons()).toEqual(['Change', 'Undo']);
    const [entry] = await entries();
    expect(entry?.state).toBe('put-off');
  });

  test('unsure: asks; "No" is remembered, and undone', async () => {
    const mail = await gmail('unsure');
    const bar = new BarOnPage(mail);
    await bar.says(/^Is this a no\?$/);
    expect(await bar.buttons()).toEqual(['Yes, log it', 'No', 'Don’t ask for this sender']);
    await bar.press('No');
    await bar.says(/^Not logged/);
    await mail.reload();
    await mail.waitForSelector('.a3s');
    // The next letter's bar shows that this one was looked at as well.
    await openNext(mail, 'rejection');
    expect(await mail.$$('.thread[data-letter=unsure] rebound-bar')).toEqual([]);
    const settings = await running.tab(`${running.home}/journal.html#settings`);
    await sees(settings, /Your interview with Calder & Finch/);
    await settings.close();
    expect(await entries()).toEqual([]);
  });

  test('a sender that is not to be asked about', async () => {
    const mail = await gmail('unsure');
    const bar = new BarOnPage(mail);
    await bar.says(/^Is this a no/);
    await bar.press('Don’t ask for this sender');
    await bar.says(/won’t ask about robin@calderfinch\.example/);
    await bar.press('Undo');
    await bar.says(/^Is this a no/);
  });

  async function openNext(mail: Page, name: LetterName): Promise<void> {
    await mail.evaluate((next) => {
      location.hash = `#inbox/${next}`;
    }, name);
    await new BarOnPage(mail, `.thread[data-letter=${name}]`).says(/./);
  }

  test('switched off at once, for good, and on again', async () => {
    const mail = await gmail('rejection');
    await new BarOnPage(mail).says(/^This reads/);
    await setting(running, { off: ['gmail'] });
    await mail.bringToFront();
    await mail.waitForSelector('rebound-bar', { hidden: true });
    const outlook = await running.tab(`https://${OUTLOOK}/mail/0/`);
    await openLetter(outlook, 'rejection');
    await new BarOnPage(outlook).says(/^This reads/); // the other one is on
    await outlook.close();
    const later = await gmail('noReply');
    await later.waitForSelector('.a3s');
    await setting(running, { off: [] });
    await later.bringToFront();
    await new BarOnPage(later).says(/^This reads like a no from Osprey Rail/);
  });

  test('a press that a page’s script makes does nothing', async () => {
    const mail = await gmail('rejection');
    const bar = new BarOnPage(mail);
    await bar.says(/^This reads/);
    await mail.evaluate(() => {
      const host = document.querySelector('rebound-bar');
      if (host?.shadowRoot) throw new Error('The bar is open to the page');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await bar.pressByScript('Log this rejection');
    expect(await entries()).toEqual([]);
    await mail.bringToFront();
    await bar.says(/^This reads/);
  });

  test('narrow and dark: nothing of the mail is covered, the ground is the page’s', async () => {
    const mail = await gmail('rejection');
    await mail.setViewport({ width: 420, height: 700 });
    await mail.evaluate(() => {
      document.body.classList.add('dark');
    });
    await mail.reload();
    await mail.evaluate(() => {
      document.body.classList.add('dark');
      location.hash = '#inbox/noReply';
    });
    const bar = new BarOnPage(mail, '.thread[data-letter=noReply]');
    await bar.says(/^This reads/);
    const { dark, wide, covered } = await mail.evaluate(() => {
      const host = document.querySelector<HTMLElement>('.thread[data-letter=noReply] rebound-bar');
      const body = document.querySelector('.thread[data-letter=noReply] .a3s');
      return {
        dark: host?.dataset.scheme,
        wide: document.documentElement.scrollWidth > innerWidth,
        covered: (host?.getBoundingClientRect().bottom ?? 0) > (body?.getBoundingClientRect().top ?? 0) + 1,
      };
    });
    expect({ dark, wide, covered }).toEqual({ dark: 'dark', wide: false, covered: false });
  });

  test('an updated Rebound takes over in a tab that is open', async () => {
    const mail = await gmail('rejection');
    await logIt(mail);
    await update(running);
    await mail.bringToFront();
    await new BarOnPage(mail).says(/^You logged this on/);
    expect(await mail.$$('rebound-bar')).toHaveLength(1);
    expect(await entries()).toHaveLength(1);
  });

  test('a letter in a window without an address of its own', async () => {
    const mail = await running.tab(`https://${OUTLOOK}/mail/0/`);
    await openLetter(mail, 'rejection');
    await new BarOnPage(mail).says(/^This reads/);
    const before = new Set(running.browser.targets());
    const opened = running.browser.waitForTarget((target) => target.type() === 'page' && !before.has(target));
    await mail.evaluate(() => {
      const popOut = window.open('about:blank', '', 'width=700,height=500');
      const pane = document.querySelector('#ReadingPaneContainerId');
      if (!popOut || !pane) throw new Error('No window opened');
      const root = popOut.document.createElement('div');
      root.id = '_owa_projection_root';
      const copy = pane.cloneNode(true) as HTMLElement;
      for (const bar of copy.querySelectorAll('rebound-bar')) bar.remove();
      root.append(copy);
      popOut.document.body.append(root);
    });
    const page = await (await opened).page();
    if (!page) throw new Error('The window has no page');
    await new BarOnPage(page).says(/^This reads like a no from Larkspur Labs/);
  });
});

describe('chromium, from inside', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  beforeEach(async () => {
    server = await serve({ [GMAIL]: mailPages('gmail') });
    running = await start('chromium', { port: server.port, hosts: [GMAIL] });
  });
  afterEach(async () => {
    await running?.close();
    await server?.close();
  });
  const gmail = (name: LetterName) => running.tab(`https://${GMAIL}/mail/u/0/#inbox/${name}`);

  test('the background stopped before every press', async () => {
    const mail = await gmail('rejection');
    const bar = new BarOnPage(mail);
    await bar.says(/^This reads/);
    for (const [button, then] of [
      ['Log this rejection', /^Logged/],
      ['Undo', /^This reads/],
      ['Log it, not now', /^Logged, and set/],
      ['Undo', /^This reads/],
      ['Not a rejection', /^Not logged/],
      ['Undo', /^This reads/],
      ['Log this rejection', /^Logged/],
    ] as const) {
      await stopBackground(running);
      await bar.press(button);
      await bar.says(then);
    }
  });

  test('a store that refuses: said so, nothing kept, and it works when the store does', async () => {
    const mail = await gmail('rejection');
    const bar = new BarOnPage(mail);
    await bar.says(/^This reads/);
    await inBackground(
      running,
      `globalThis.real = chrome.storage.local.set.bind(chrome.storage.local);
       chrome.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));`,
    );
    await bar.press('Log this rejection');
    await bar.says(/^That didn’t save\. The mail is untouched; you can try again\.$/);
    expect(await bar.buttons()).toEqual(['Try again', 'Log it by hand']);
    await inBackground(running, 'chrome.storage.local.set = globalThis.real;');
    await bar.press('Try again');
    await bar.says(/^Logged/);
  });

  test('installed while the mail was open', async () => {
    const bare = await start('chromium', { port: server.port, hosts: [GMAIL], bare: true });
    try {
      const mail = await bare.tab(`https://${GMAIL}/mail/u/0/#inbox/rejection`);
      await mail.waitForSelector('.a3s');
      await (await installed(bare)).close();
      await mail.bringToFront();
      await new BarOnPage(mail).says(/^This reads like a no from Larkspur Labs/);
      const since = await mail.$eval('rebound-bar', (bar) => (bar as HTMLElement).dataset.since);
      await install(bare); // the same again: one bar, not two
      await mail.bringToFront();
      await mail.waitForFunction(
        (first) => {
          const bars = [...document.querySelectorAll<HTMLElement>('rebound-bar')];
          return bars.length > 0 && bars.every((bar) => bar.dataset.since !== first);
        },
        { polling: 50 },
        since,
      );
      await new BarOnPage(mail).says(/^This reads/);
      expect(await mail.$$('rebound-bar')).toHaveLength(1);
    } finally {
      await bare.close();
    }
  });

  test('Open shows the entry: the popup, or the same page in a small window', async () => {
    const mail = await gmail('rejection');
    const bar = await logIt(mail);
    const opened = running.browser.waitForTarget((target) => target.url().includes('/popup.html'));
    await bar.press('Open');
    const page = await (await opened).asPage();
    await sees(page, /Larkspur Labs said no/);
  });

  test('selected words on any page, by the menu; the form opens with what was found', async () => {
    const mail = await gmail('rejection');
    await new BarOnPage(mail).says(/^This reads/);
    const opened = running.browser.waitForTarget((target) => target.url().includes('/popup.html'));
    await mail.evaluate(() => {
      const words = document.querySelector('.a3s');
      if (words) getSelection()?.selectAllChildren(words);
    });
    await inBackground(
      running,
      `chrome.tabs.query({ url: 'https://${GMAIL}/*' }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'log-selection', selectionText: 'x', pageUrl: tab.url }, tab))`,
    );
    const page = await (await opened).asPage();
    await sees(page, /Log/);
    const company = await page.waitForSelector('input');
    expect(await company?.evaluate((input) => input.value)).toBe('Larkspur Labs');
  });

  test('the key logs the open letter, and the bar says so', async () => {
    const mail = await gmail('rejection');
    const bar = new BarOnPage(mail);
    await bar.says(/^This reads/);
    await inBackground(
      running,
      `chrome.tabs.query({ url: 'https://${GMAIL}/*' }).then(([tab]) => chrome.commands.onCommand.dispatch('log-this', tab))`,
    );
    await bar.says(/^You logged this on/);
  });
});
