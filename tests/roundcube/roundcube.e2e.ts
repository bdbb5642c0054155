import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BarOnPage } from '../e2e/lib/bar';
import { installedGrantable, type Kind, type Running, start, update } from '../e2e/lib/browsers';
import { letters } from '../e2e/lib/letters';
import { eml, justNow, saved, wordsOf } from './lib/eml';
import { Mailbox } from './lib/mailbox';
import { ask, entries, lookAgain, registered, settingsPage, turnOff, turnOn } from './lib/own';
import { ensureRoundcube, type Roundcube, startRoundcube } from './lib/roundcube';
import { type Servers, startServers } from './lib/servers';

const HTML = { subject: 'Re: Interaction Designer at Cobalt Ferry' };
const WORDS = 'Hello Dana,\n\nthank you for telling me – would you have one minute for a question?\n\nMaya';
const QUOTE = `On 2026-10-12 09:14, Dana Whitfield wrote: ${letters.rejection.words.join(' ')}`;

const lines = (said: string): string[] => said.split(/\n+/).filter(Boolean);
/** A quote without its marks and without where its lines were broken. */
const oneLine = (said: string): string => said.replace(/^> ?/gm, '').replace(/\s+/g, ' ').trim();

let servers: Servers;
let roundcube: Roundcube;
beforeAll(async () => {
  ensureRoundcube();
  servers = await startServers();
  roundcube = await startRoundcube(servers.home, servers.mail.port, servers.smtp);
}, 300_000);
afterAll(async () => {
  await roundcube?.stop();
  await servers?.stop();
});

describe.each<Kind>(['chromium', 'firefox'])('Roundcube in %s', (kind) => {
  const today = justNow();
  let running: Running;
  let settings: Page;
  let page: Page;
  let box: Mailbox;

  const entryOf = async ({ subject }: { subject: string }) =>
    (await entries(settings)).find((entry) => entry.subject === subject);

  beforeAll(async () => {
    for (const letter of [...Object.values(letters), today]) servers.mail.deliver(kind, eml(letter));
    servers.mail.deliver(kind, saved('html'));
    running = await start(kind, { port: 9, hosts: [], bare: true });
    await installedGrantable(running, ['http://127.0.0.1/*']);
    settings = await settingsPage(running);
    page = await running.browser.newPage();
    box = new Mailbox(page);
    await box.login(roundcube.origin, kind);
  });
  afterAll(() => running?.close());

  test('turned on for an address of one’s own, it sees the letter that is open', async () => {
    const frame = await box.preview(letters.rejection.subject);
    expect(await registered(settings)).toEqual([]);
    expect(await frame.$('rebound-bar')).toBeNull();
    await turnOn(settings, roundcube.origin, 'roundcube');
    await page.bringToFront();
    expect(await new BarOnPage(page, '', frame).says(/reads like a no/)).toContain('This reads like a no');
  });

  test('a letter beside the list is logged, and known on a page of its own', async () => {
    const bar = new BarOnPage(page, '', await box.preview(letters.rejection.subject));
    await bar.press('Log this rejection');
    await bar.says(/^Logged/);
    expect(await bar.buttons()).toEqual(['Open', 'Ask for feedback', 'Undo']);
    const { subject, address, sent } = letters.rejection;
    expect(await entries(settings)).toMatchObject([
      { site: 'roundcube', subject, address, sent: new Date(sent).toISOString(), lang: 'en' },
    ]);

    await box.open(letters.rejection.subject);
    expect(await new BarOnPage(page).says(/You logged this/)).toBe('You logged this on October 12.');
    expect(await entries(settings)).toHaveLength(1);
  });

  test('a letter that has just come keeps its time', async () => {
    await box.list();
    const bar = new BarOnPage(page, '', await box.preview(today.subject));
    await bar.press('Log this rejection');
    await bar.says(/^Logged/);
    expect((await entryOf(today))?.sent).toBe(new Date(today.sent).toISOString());
  });

  test('of a letter in HTML its words are kept, and neither what is hidden nor what is quoted', async () => {
    const bar = new BarOnPage(page, '', await box.preview(HTML.subject));
    await bar.press('Log this rejection');
    await bar.says(/^Logged/);
    const kept = (await entryOf(HTML))?.letter ?? '';
    expect(kept).toMatch(/^Hi Maya,\n\nThank you for telling us about your work\./);
    expect(kept).toMatch(/Kind regards,\nPriya Raman$/);
  });

  test('a letter from nobody, and one in German', async () => {
    const bar = new BarOnPage(page, '', await box.preview(letters.noReply.subject));
    await bar.press('Log this rejection');
    await bar.says(/^Logged/);
    expect(await bar.buttons()).toEqual(['Open', 'Undo']);

    const german = new BarOnPage(page, '', await box.preview(letters.german.subject));
    await german.press('Log this rejection');
    await german.says(/^Logged/);
    expect(await entryOf(letters.german)).toMatchObject({ lang: 'de', address: letters.german.address });
  });

  test.each([letters.confirmation, letters.ordinary])('$subject: no bar', async (letter) => {
    const frame = await box.preview(letter.subject);
    const { read, say } = await lookAgain(settings, page);
    expect(read.sighting?.subject).toBe(letter.subject);
    expect(say).toBe('nothing');
    expect(await frame.$('rebound-bar')).toBeNull();
  });

  test('“Not a rejection” is remembered', async () => {
    const bar = new BarOnPage(page, '', await box.preview(letters.second.subject));
    await bar.press('Not a rejection');
    await bar.says(/^Not logged/);
    await page.reload();
    const frame = await box.preview(letters.second.subject);
    expect((await lookAgain(settings, page)).say).toBe('nothing');
    expect(await frame.$('rebound-bar')).toBeNull();
    expect(await entryOf(letters.second)).toBeUndefined();
  });

  /** Has a reply put into the box that the mail's own Reply opens, saves it, and has it taken out again. */
  async function replyAndBack(): Promise<void> {
    const id = (await entryOf(letters.rejection))?.id;
    expect(await ask(settings, 'putReply', id, WORDS, false)).toBe('in');
    const [above = '', quote = ''] = (await box.written()).split(/(?=On 2026-10-12)/);
    expect(lines(above)).toEqual(lines(WORDS));
    expect(oneLine(quote)).toBe(QUOTE);
    await box.save();
    expect(await wordsOf(servers.mail.letters(kind, 'Drafts').at(-1) ?? '')).toMatch(/^\W*(<p>)?Hello Dana,/);

    expect(await ask(settings, 'takeReplyOut', id)).toBe('out');
    expect(oneLine(await box.written())).toBe(QUOTE);
  }

  test('a reply stands above the quote in formatted text, and is taken out again', async () => {
    await box.list();
    await box.preview(letters.rejection.subject);
    await replyAndBack();
  });

  test('the same in plain text', async () => {
    roundcube.writes(kind, 'plain');
    await box.list();
    await box.open(letters.rejection.subject);
    await replyAndBack();
    roundcube.writes(kind, 'html');
  });

  test('in the evening the mail is opened first', async () => {
    await box.leave();
    const [before, id] = [await running.browser.pages(), (await entryOf(letters.rejection))?.id];
    expect(await ask(settings, 'putReply', id, WORDS, false)).toBe('nowhere');
    expect(await ask(settings, 'putReply', id, WORDS, true)).toBe('in');
    const opened = (await running.browser.pages()).find((one) => !before.includes(one));
    if (!opened) throw new Error('No tab was opened');
    expect(await new Mailbox(opened).written()).toMatch(/^\s*Hello Dana,/);
    await opened.close();
  });

  test('nothing was sent', () => {
    expect(servers.sendings()).toBe(0);
    expect(servers.mail.letters(kind, 'Sent')).toEqual([]);
  });

  test('an update of Rebound leaves it on, in open tabs too', async () => {
    await box.login(roundcube.origin, kind);
    const frame = await box.preview(letters.rejection.subject);
    const old = await frame.waitForSelector('rebound-bar');
    await old?.evaluate((bar) => bar.setAttribute('data-old', ''));
    await update(running);
    settings = await settingsPage(running);
    await page.bringToFront();
    await frame.waitForSelector('rebound-bar:not([data-old])');
    await frame.waitForSelector('[data-old]', { hidden: true });
    await page.reload();
    const bar = new BarOnPage(page, '', await box.preview(letters.rejection.subject));
    expect(await bar.says(/You logged this/)).toBe('You logged this on October 12.');
  });

  test('turned off, it leaves at once and does not come back', async () => {
    await box.login(roundcube.origin, kind);
    const frame = await box.preview(letters.rejection.subject);
    await new BarOnPage(page, '', frame).says(/You logged this/);
    await turnOff(settings, roundcube.origin);
    await frame.waitForSelector('rebound-bar', { hidden: true });
    expect(await registered(settings)).toEqual([]);
    await page.bringToFront();
    await page.reload();
    expect(await (await box.preview(letters.rejection.subject)).$('rebound-bar')).toBeNull();
  });
});
