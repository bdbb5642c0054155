import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axe } from './lib/axe';
import { ask } from './lib/background';
import { type Kind, type Running, start } from './lib/browsers';
import { inStore, press, sees } from './lib/pages';
import { serve } from './lib/servers';

const SHEET = `Company,Job Title,Status,Date Applied,Notes
Larkspur Labs,Product Designer,Rejected,2026-03-02,"=HYPERLINK(""x"")"
Tidewater Maps,Cartographer,Applied,2026-03-05,
`;

const NO = `From 1@xxx Thu Mar 05 09:30:00 +0000 2026
From: Osprey Rail Careers <jobs@ospreyrail.example>
Subject: Your application to Osprey Rail
Date: Thu, 05 Mar 2026 09:30:00 +0100
Content-Type: text/plain; charset=utf-8

Dear Maya,

Thank you for applying for the Signal Engineer position at Osprey Rail. After careful consideration we have decided not to move forward with your application.

Kind regards,
Dana Whitfield

From 2@xxx Thu Mar 05 10:30:00 +0000 2026
From: Sam <sam@friends.example>
Subject: Lunch
Date: Thu, 05 Mar 2026 10:30:00 +0100

Friday?
`;

/** Puts a file into the hidden input behind "Choose files". */
async function choose(page: Page, ...paths: string[]): Promise<void> {
  await sees(page, /Bring something in/);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** Keeps what the page hands to the downloads: read where it is made, since no browser tells a test where it went. */
async function savedBy(page: Page, work: () => Promise<void>): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const made = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      made.set(address, blob);
      return address;
    };
    const held = window as unknown as { saved?: Promise<{ name: string; text: string }> };
    held.saved = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        void made
          .get(this.href)
          ?.text()
          .then((text) => resolve({ name: this.download, text }));
      };
    });
  });
  await work();
  return page.evaluate(() => (window as unknown as { saved: Promise<{ name: string; text: string }> }).saved);
}

const live = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await inStore<Record<string, unknown>>(page, 'entries')).filter((entry) => !entry.deleted);

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  let folder: string;
  beforeEach(async () => {
    server = await serve({ 'mail.google.com': () => undefined });
    running = await start(kind, { port: server.port, hosts: ['mail.google.com'] });
    folder = await mkdtemp(join(tmpdir(), 'rebound-files-'));
  });
  afterEach(async () => {
    await running?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const file = async (name: string, words: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, words);
    return path;
  };

  test('a spreadsheet in, a backup out, everything erased, the backup in: the same journal', async () => {
    const page = await running.tab(`${running.home}/journal.html#bring`);
    await choose(page, await file('jobs.csv', SHEET));
    await sees(page, /2 applications/);
    await press(page, 'Bring it in');
    await sees(page, /2 records are new/);
    const before = await live(page);
    expect(before.map(({ company }) => company).sort()).toEqual(['Larkspur Labs', 'Tidewater Maps']);

    await page.goto(`${running.home}/journal.html#data`);
    await sees(page, /no backup yet/);
    const saved = await savedBy(page, () => press(page, 'Make a backup'));
    expect(saved.name).toMatch(/^rebound-\d{4}-\d\d-\d\d\.json$/);
    await sees(page, /is in your downloads/);

    await ask(page, 'eraseAll');
    expect(await live(page)).toEqual([]);
    await page.goto(`${running.home}/journal.html#bring`);
    await choose(page, await file('backup.json', saved.text));
    await sees(page, /2 new/);
    await press(page, 'Bring it in');
    await sees(page, /It’s in/);
    expect(await live(page)).toEqual(before);

    // Twice changes nothing, and what was brought can be taken out again.
    await press(page, 'Other files');
    await choose(page, join(folder, 'backup.json'));
    await sees(page, /You have all of this already/);
    await press(page, 'Leave it');
    await choose(page, await file('cut.json', saved.text.slice(0, saved.text.indexOf('"id"') + 400)));
    await sees(page, /isn’t whole|isn’t a file|couldn’t be read/);
  });

  test('mail: only letters about applications are found, and only what is chosen is kept', async () => {
    const page = await running.tab(`${running.home}/journal.html#bring`);
    await choose(page, await file('All mail.mbox', NO));
    await sees(page, /This is what it found/);
    await sees(page, /Osprey Rail, Signal Engineer/);
    expect(await live(page)).toEqual([]);
    await press(page, 'Keep these');
    await sees(page, /It’s in/);
    expect(await live(page)).toMatchObject([{ company: 'Osprey Rail', state: 'filed' }]);
    await press(page, 'Other files');
    await choose(page, join(folder, 'All mail.mbox'));
    await sees(page, /1 are in your journal already/);
  });

  test('files that are none of ours get a sentence, and taking an import out again empties it', async () => {
    const page = await running.tab(`${running.home}/journal.html#bring`);
    await choose(page, await file('jobs.xlsx', 'PK\u0003\u0004zip'));
    await sees(page, /is a workbook/);
    await choose(page, await file('x.json', '{"jobs":[]}'));
    await sees(page, /isn’t a file Rebound can read/);
    await press(page, 'Other files');
    await choose(page, await file('jobs.csv', SHEET));
    await sees(page, /2 applications/);
    await press(page, 'Bring it in');
    await sees(page, /2 records are new/);
    await press(page, 'Take it out again');
    await sees(page, /Taken out again/);
    expect(await live(page)).toEqual([]);
    await press(page, 'Other files');
    await choose(page, join(folder, 'jobs.csv'));
    await sees(page, /2 applications/);
    await press(page, 'Bring it in');
    await sees(page, /2 records are new/);
    expect(await live(page)).toHaveLength(2);
  });
});

describe('chromium, looked at', () => {
  test.each(['light', 'dark'])('%s: nothing for axe to find on the pages about files', async (look) => {
    const server = await serve({ 'mail.google.com': () => undefined });
    const running = await start('chromium', { port: server.port, hosts: ['mail.google.com'] });
    try {
      const page = await running.browser.newPage();
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const [hash, words] of [
        ['data', /Take a copy out/],
        ['bring', /Bring something in/],
        ['office', /Applications/],
      ] as const) {
        await page.goto(`${running.home}/journal.html#${hash}`);
        await page.reload();
        await sees(page, words);
        expect(await axe(page), hash).toEqual([]);
      }
    } finally {
      await running.close();
      await server.close();
    }
  });
});
