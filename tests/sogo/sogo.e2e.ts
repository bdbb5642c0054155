import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BarOnPage } from '../e2e/lib/bar';
import { installedGrantable, type Kind, type Running, start } from '../e2e/lib/browsers';
import { letters } from '../e2e/lib/letters';
import { eml, wordsOf } from '../roundcube/lib/eml';
import { ask, entries, lookAgain, settingsPage, turnOff, turnOn } from '../roundcube/lib/own';
import { type Servers, startServers } from '../roundcube/lib/servers';
import { Mailbox } from './lib/mailbox';
import { ensureSogo, type Sogo, startSogo } from './lib/sogo';

const BROWSERS: Kind[] = ['chromium', 'firefox'];
const WORDS = 'Hello Dana,\n\nthank you for telling me – would you have one minute for a question?\n\nMaya';

let servers: Servers;
let sogo: Sogo;
beforeAll(async () => {
  ensureSogo();
  servers = await startServers();
  sogo = await startSogo(servers.home, servers.mail.port, servers.smtp, BROWSERS);
}, 300_000);
afterAll(async () => {
  await sogo?.stop();
  await servers?.stop();
});

describe.each(BROWSERS)('SOGo in %s', (kind) => {
  let running: Running;
  let settings: Page;
  let page: Page;
  let box: Mailbox;

  beforeAll(async () => {
    for (const letter of Object.values(letters)) servers.mail.deliver(kind, eml(letter));
    running = await start(kind, { port: 9, hosts: [], bare: true });
    await installedGrantable(running, ['http://127.0.0.1/*']);
    settings = await settingsPage(running);
    await turnOn(settings, sogo.origin, 'sogo');
    page = await running.browser.newPage();
    box = new Mailbox(page);
    await box.login(sogo.origin, kind);
  });
  afterAll(() => running?.close());

  test('a letter is logged, and known when it is opened again', async () => {
    const bar = new BarOnPage(page);
    await box.open(letters.rejection.subject);
    await bar.says(/reads like a no/);
    await bar.press('Log this rejection');
    await bar.says(/^Logged/);
    const { subject, address, sent } = letters.rejection;
    expect(await entries(settings)).toMatchObject([
      { site: 'sogo', subject, address, sent: new Date(sent).toISOString() },
    ]);

    await box.open(letters.second.subject);
    await bar.says(/reads like a no/);
    await box.open(letters.rejection.subject);
    expect(await bar.says(/You logged this/)).toBe('You logged this on October 12.');
  });

  test.each([letters.confirmation, letters.ordinary])('$subject: no bar', async (letter) => {
    await box.open(letter.subject);
    const { read, say } = await lookAgain(settings, page);
    expect(read.sighting?.subject).toBe(letter.subject);
    expect(say).toBe('nothing');
    expect(await page.$('rebound-bar')).toBeNull();
  });

  test('a reply stands above the quote, is taken out again, and nothing is sent', async () => {
    await box.open(letters.rejection.subject);
    const [entry] = await entries(settings);
    expect(await ask(settings, 'putReply', entry?.id, WORDS, false)).toBe('in');
    const full = await box.written();
    const [above = '', quote = ''] = full.split(/(?=On Monday)/);
    expect(above.split(/\n+/).filter(Boolean)).toEqual(WORDS.split(/\n+/));
    expect(quote).toContain('we have decided to move forward with other candidates');
    await box.save();
    const [draft = ''] = servers.mail.letters(kind, 'Drafts');
    expect(await wordsOf(draft)).toMatch(/^\W*Hello Dana,/);
    expect(await ask(settings, 'takeReplyOut', entry?.id)).toBe('out');
    expect((await box.written()).trim()).toBe(quote.trim());
    expect(servers.sendings()).toBe(0);
    expect(servers.mail.letters(kind, 'Sent')).toEqual([]);
  });

  test('turned off, it leaves at once', async () => {
    expect(await page.$('rebound-bar')).not.toBeNull();
    await turnOff(settings, sogo.origin);
    await page.bringToFront();
    await page.waitForSelector('rebound-bar', { hidden: true });
  });
});
