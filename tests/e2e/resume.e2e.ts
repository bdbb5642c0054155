import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { column, docx, paragraph, pdf } from '../resume/files';
import { axe } from './lib/axe';
import { type Kind, type Running, start } from './lib/browsers';
import { inStore, press, sees } from './lib/pages';

const FILES = {
  'maren_vogt.pdf': pdf([
    column(50, 80, [
      'Maren Vogt',
      'Product Designer',
      '',
      'EXPERIENCE',
      '• Redesigned the booking flow for trains.',
    ]),
    column(50, 80, ['SKILLS', 'Figma, SQL']),
  ]),
  'vogt-nursing.docx': docx(paragraph('Maren Vogt, registered nurse') + paragraph('Triage', true)),
  'scan.pdf': pdf([[], []]),
};

const area = (page: Page) => page.$eval('textarea', (field) => field.value);

/** Names of the versions in the list, from top to bottom. */
const versions = (page: Page) =>
  page.$$eval('fieldset bdi', (names) => names.map((name) => name.textContent ?? ''));

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let running: Running;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rebound-resume-'));
    for (const [name, bytes] of Object.entries(FILES)) await writeFile(join(folder, name), bytes);
    running = await start(kind, { port: 9, hosts: [] });
    page = await running.tab(`${running.home}/journal.html#settings`);
    await page.setViewport({ width: 360, height: 800 });
  });
  afterAll(async () => {
    await running?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Gives a file to the page's own chooser, as the browser's dialog would. */
  async function choose(name: keyof typeof FILES): Promise<void> {
    const input = (await page.waitForSelector('input[type=file]'))?.asElement();
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, name));
  }

  test('a PDF is read by a worker of our own, can be looked over, and is kept', async () => {
    await sees(page, /Your resume isn’t here yet/);
    await choose('maren_vogt.pdf');
    await sees(page, /This is what the file says/);
    expect(await area(page)).toBe(
      'Maren Vogt\nProduct Designer\n\nEXPERIENCE\n• Redesigned the booking flow for trains.\n\nSKILLS\nFigma, SQL',
    );
    await press(page, 'Use this');
    await sees(page, /Add another version/);
    expect(await versions(page)).toEqual(['maren vogt']);
  });

  test('a Word file is another version, and the chosen one', async () => {
    await press(page, 'Add another version');
    await choose('vogt-nursing.docx');
    await sees(page, /This is what the file says/);
    await press(page, 'Use this');
    await sees(page, /Listings are held against/);
    expect(await versions(page)).toEqual(['vogt nursing', 'maren vogt']);
    expect(await page.$$eval('[type=radio]', (all) => all.map((one) => one.matches(':checked')))).toEqual([
      true,
      false,
    ]);
    await press(page, 'maren vogt');
    await page.waitForFunction(() =>
      document.querySelectorAll('[type=radio]:checked')[0]?.closest('li')?.textContent?.includes('maren'),
    );
  });

  test('a picture of a page gets its sentence, and words can be pasted instead', async () => {
    await press(page, 'Add another version');
    await choose('scan.pdf');
    await sees(page, /That file has no words in it/);
    if (kind === 'chromium') expect(await axe(page)).toEqual([]);
    await press(page, 'Paste the words');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Maren Vogt, by hand');
    await press(page, 'Use this');
    await page.waitForFunction(() => document.querySelectorAll('fieldset bdi').length === 3);
    expect(await versions(page)).toEqual(['Resume', 'vogt nursing', 'maren vogt']);
    if (kind === 'chromium') expect(await axe(page)).toEqual([]);
  });

  test('its words can be changed; what is removed can be brought back, then it is wiped', async () => {
    await press(page, 'Change the words of Resume');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Doctor ');
    await press(page, 'Keep the changes');
    await sees(page, /Add another version/);
    await press(page, 'Remove Resume');
    await sees(page, /Removed Resume/);
    await press(page, 'Undo');
    await page.waitForFunction(() => document.querySelectorAll('fieldset bdi').length === 3);
    await press(page, 'Remove Resume');
    await sees(page, /Removed Resume/);
    await press(page, 'Dismiss');
    const held = () => inStore<{ text?: string; deleted?: string }>(page, 'resumes');
    await expect
      .poll(async () => (await held()).find(({ deleted }) => deleted)?.text, { timeout: 10_000 })
      .toBeUndefined();
    expect((await held()).filter(({ deleted }) => !deleted)).toHaveLength(2);
    expect(JSON.stringify(await held())).not.toContain('Doctor');
  });
});
