import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BarOnPage } from './lib/bar';
import { type Kind, type Running, start } from './lib/browsers';
import { letters, type TestLetter } from './lib/letters';
import { mailPages } from './lib/mail-pages';
import { inStore, press, sees } from './lib/pages';
import { serve } from './lib/servers';
import { logIt, openLetter, popup, ritual } from './lib/walk';

const GMAIL = 'mail.google.com';
const LIVE = 'outlook.live.com';
const CLOUD = 'outlook.cloud.microsoft';

/** The words of the open reply box, line by line, and those of the letter that it quotes. */
async function boxOf(mail: Page, letter: TestLetter): Promise<{ own: string[]; quote: string[] }> {
  const words = await mail.evaluate(
    () =>
      document.querySelector<HTMLElement>('[g_editable], [id^=editorParent_] [contenteditable]')?.innerText ??
      '',
  );
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const from = lines.findIndex((line) => line.includes(`${letter.name} wrote`) || line.startsWith('From:'));
  return { own: lines.slice(0, from), quote: lines.slice(from + 1) };
}

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  beforeAll(async () => {
    const outlook = mailPages('outlook');
    server = await serve({ [GMAIL]: mailPages('gmail'), [LIVE]: outlook, [CLOUD]: outlook });
    running = await start(kind, { port: server.port, hosts: [GMAIL, LIVE, CLOUD] });
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test.each([
    ['Gmail', `https://${GMAIL}/mail/u/0/#inbox/rejection`, 'rejection'],
    ['Outlook', `https://${LIVE}/mail/0/`, 'second'],
  ] as const)('%s: from the letter to the reply in its box', async (_name, address, name) => {
    const letter: TestLetter = letters[name];
    const mail = await running.tab(address);
    if (!address.includes('#')) await openLetter(mail, name);
    await logIt(mail);

    const page = await ritual(running);
    await sees(page, /Ask what would have helped/);
    await press(page, 'Put in reply box');
    await sees(page, /It’s in the reply box/);

    const box = await boxOf(mail, letter);
    expect(box.own[0]).toBe(`Hi ${letter.name.split(' ')[0]},`);
    expect(box.own.join(' ')).toContain('grateful');
    expect(box.quote).toEqual(letter.words);

    await press(page, 'Undo');
    await sees(page, /Ask what would have helped/);
    expect(await boxOf(mail, letter)).toEqual({ own: [], quote: letter.words });

    await press(page, 'Put in reply box');
    await sees(page, /It’s in the reply box/);
    await press(page, 'Continue');
    await sees(page, /One small step, or none/);
    await press(page, 'Rest today');
    await press(page, 'Make it today’s step');
    await sees(page, /That’s it for this one/);

    const entries = await inStore<{
      company?: string;
      role?: string;
      state: string;
      events: Record<string, { type: string }>;
    }>(page, 'entries');
    const kept = entries.find(({ company }) => letter.words.join(' ').includes(company ?? ' '));
    expect(kept).toMatchObject({ state: 'filed' });
    expect(Object.values(kept?.events ?? {}).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['no', 'feedback-asked']),
    );
    await page.close();
    await mail.close();
    // Nothing was sent: the stand-in would have been asked.
    expect(server.asked.filter((path) => /send/i.test(path))).toEqual([]);
  });

  test('what was logged in one place is known in another', async () => {
    const mail = await running.tab(`https://${GMAIL}/mail/u/1/#inbox/rejection`);
    await new BarOnPage(mail).says(/^You logged this on (12 October|October 12)/);
    await mail.close();
  });

  test('Outlook at its newest address', async () => {
    const mail = await running.tab(`https://${CLOUD}/mail/`);
    await openLetter(mail, 'noReply');
    await new BarOnPage(mail).says(/^This reads like a no from Osprey Rail, for Service Designer/);
    await mail.close();
  });

  test('a German letter gets a German reply', async () => {
    const mail = await running.tab(`https://${GMAIL}/mail/u/0/#inbox/german`);
    await new BarOnPage(mail).says(/^This reads like a no from Kranich Werke/);
    await logIt(mail);
    const page = await popup(running);
    await press(page, 'Open it');
    await sees(page, /said no/);
    for (const next of [/Take .* minutes/, /kind and different/, /tells you/, /Ask what/]) {
      await press(page, 'Skip this');
      await sees(page, next);
    }
    const words = await page.$eval('textarea', (area) => (area as HTMLTextAreaElement).value);
    expect(words).toContain('Jonas Reuter');
    expect(words).toMatch(/Rückmeldung/);
    await page.close();
    await mail.close();
  });

  test.each(['confirmation', 'ordinary'])('nothing is said about the %s', async (name) => {
    const mail = await running.tab(`https://${GMAIL}/mail/u/0/#inbox/${name}`);
    await mail.waitForSelector('.a3s');
    // The next letter's bar shows that the sentinel has been here and has looked at both.
    await mail.evaluate(() => {
      location.hash = '#inbox/noReply';
    });
    await new BarOnPage(mail, '.thread[data-letter=noReply]').says(/^This reads like a no/);
    expect(await mail.$$(`.thread[data-letter=${name}] rebound-bar`)).toEqual([]);
    await mail.close();
  });
});
