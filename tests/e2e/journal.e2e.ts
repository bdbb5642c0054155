import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedScript } from '@/tests/bench/popup';
import { listingsOf, searchOf } from '@/tests/journal/search';
import { axe } from './lib/axe';
import { ask } from './lib/background';
import { type Running, start } from './lib/browsers';
import { press, sees } from './lib/pages';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
/** Goes to a view and waits for its words. */
async function to(page: Page, hash: string, words: RegExp): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, hash);
  await sees(page, words);
}

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let running: Running;
  let page: Page;
  beforeAll(async () => {
    running = await start(kind, { port: 9, hosts: [] });
    page = await running.tab(`${running.home}/journal.html`);
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => running?.close());

  test('a newcomer with nothing finds useful words on every page', async () => {
    await to(page, 'entries', /No entries yet/);
    await to(page, 'open', /put it down here: then answers find their place/);
    await to(page, 'patterns', /Too early to say/);
    await sees(page, /Nothing is put down yet, and nothing has to be/);
    await to(page, 'trash', /stays here for thirty days/);
  });

  test('three entries, by keys alone: search, move, open, mend, delete and back', async () => {
    await ask(page, 'write', searchOf(3, Date.now()));
    await to(page, 'entries', /Larkspur Labs/);
    await page.bringToFront();
    await page.keyboard.press('/');
    await page.keyboard.type('tern');
    await page.waitForFunction(() => document.querySelectorAll('[data-entry]').length === 1);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('[data-entry]').length === 3);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toMatch(/Brightwater/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('h1'));
    expect(await focused(page)).toBe('Brightwater');
    await page.keyboard.press('e');
    await sees(page, /Edit this entry/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('form'));
    await page.keyboard.press('?');
    await sees(page, /Search the entries/);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-entry]')?.focus());
    await page.keyboard.press('Delete');
    await sees(page, /^Deleted Larkspur Labs/);
    await press(page, 'Deleted entries');
    await press(page, 'Bring it back');
    await sees(page, /Larkspur Labs is back/);
  });

  test('thirty entries: every view is right, and axe finds nothing', async () => {
    await ask(page, 'write', [...searchOf(30, Date.now()), ...listingsOf(Date.now())]);
    await to(page, 'patterns', /What your record shows so far/);
    await sees(page, /Half of the answers came within/);
    await sees(page, /SQL keeps coming up/);
    expect(await axe(page)).toEqual([]);
    await to(page, 'open', /What is under way/);
    await sees(page, /Six weeks without a word/);
    expect(await axe(page)).toEqual([]);
    await to(page, 'add=open', /Add an application/);
    expect(await axe(page)).toEqual([]);
    await to(page, 'entry=search-000000', /Larkspur Labs/);
    await press(page, 'Add what happened');
    expect(await axe(page)).toEqual([]);
    for (const width of [960, 640, 320]) {
      await page.setViewport({ width, height: 900 });
      for (const hash of ['patterns', 'open', 'entries', 'entry=search-000003', 'add=open', 'trash']) {
        await to(page, hash, /Rebound/);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${hash} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
});

test('ten thousand entries: no view reads them all', async () => {
  const running = await start('chromium', { port: 9, hosts: [] });
  try {
    const page = await running.tab(`${running.home}/journal.html#help`);
    await page.evaluate(await seedScript());
    await page.evaluate(() =>
      (globalThis as { benchSeed?: (count: number) => Promise<void> }).benchSeed?.(10_000),
    );
    await page.evaluateOnNewDocument(() => {
      const world = globalThis as unknown as { records: number };
      world.records = 0;
      const count = (request: IDBRequest) =>
        request.addEventListener('success', () => {
          const { result } = request;
          if (result) world.records += Array.isArray(result) ? result.length : 1;
        });
      for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype])
        for (const name of ['get', 'getAll', 'openCursor'] as const) {
          const own = owner[name] as (...given: unknown[]) => IDBRequest;
          (owner as unknown as Record<string, unknown>)[name] = function (this: object, ...given: unknown[]) {
            const request = own.apply(this, given);
            count(request);
            return request;
          };
        }
    });
    const read = async (hash: string, words: RegExp, selector: string) => {
      await page.goto(`${running.home}/journal.html#${hash}`);
      await page.reload();
      await sees(page, words);
      await page.waitForSelector(selector);
      return page.evaluate(() => (globalThis as unknown as { records: number }).records);
    };
    expect(await read('entries', /Osprey Rail/, '[data-entry]')).toBeLessThan(150);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus());
    await page.keyboard.type('juniper 4994');
    await sees(page, /^Juniper Kitchens 4994/);
    expect(await page.evaluate(() => (globalThis as unknown as { records: number }).records)).toBeLessThan(
      900,
    );
    expect(await read('open', /under way/, 'h1')).toBeLessThan(150);
    expect(await read('patterns', /Looked at: the newest five hundred/, 'svg circle')).toBeLessThan(700);
  } finally {
    await running.close();
  }
});
