import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './lib/axe';
import { installedGrantable, type Kind, type Running, start } from './lib/browsers';
import { press, sees } from './lib/pages';
import { giveResume, grant, JOBS, jobSite, marked, OTHER, panelFor, records, tabOf } from './lib/panel';
import { serve } from './lib/servers';

const LISTING = `https://${JOBS}/jobs/4411`;

describe('the real side panel', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  beforeAll(async () => {
    server = await serve({ [JOBS]: jobSite, [OTHER]: jobSite });
    running = await start('chromium', { port: server.port, hosts: [JOBS, OTHER] });
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  /** Presses the bowl in the toolbar, and "Check this listing" in the real popup. */
  async function checkFromPopup(page: Page): Promise<void> {
    const [extension] = [...(await running.browser.extensions()).values()];
    if (!extension) throw new Error('Rebound is not there');
    await page.bringToFront();
    const opened = running.browser.waitForTarget((target) => target.url().includes('/popup.html'));
    await page.triggerExtensionAction(extension);
    const popup = await (await opened).asPage();
    const button = await popup.waitForSelector('::-p-text(Check this listing)');
    await button?.click().catch(() => {}); // the popup closes under the press
  }
  const panelTarget = () =>
    running.browser.waitForTarget((target) => target.url().includes('/sidepanel.html'));

  test('opens from the popup, without any right to the site; takes the resume; goes on with the page', async () => {
    const page = await running.tab(LISTING);
    await checkFromPopup(page);
    const panel = await (await panelTarget()).asPage();
    await sees(panel, /Senior Product Designer/);
    await sees(panel, /Halden Health/);
    await sees(panel, /Meanwhile, what the listing asks for/);
    await sees(panel, /Figma.*SQL/);
    await giveResume(panel);
    await sees(panel, /(?:Little|Some|Good|Strong) overlap\./);

    // The same site goes on: the right is still there, and the panel keeps up by itself.
    await page.goto(`https://${JOBS}/jobs/4412`);
    await sees(panel, /Tansy Garden Centre/);

    // Another site: the right has ended, and no press inside the panel brings it back.
    await page.goto(`https://${OTHER}/jobs/4411`);
    await sees(panel, /This page is closed to Rebound\./);
    await sees(panel, /Alt Shift K/);
    await press(panel, 'Check again');
    await sees(panel, /This page is closed to Rebound\./);
    await checkFromPopup(page);
    await sees(panel, /Senior Product Designer/);

    // What the browser keeps to itself, pressed all the same.
    await page.goto('chrome://version');
    await checkFromPopup(page);
    await sees(panel, /The browser keeps this page to itself\./);
    expect(await records(panel, 'listings')).toHaveLength(2);
  });
});

describe.each<Kind>(['chromium', 'firefox'])('the panel’s page in %s', (kind) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  let jobs: Page;
  let panel: Page;
  let number: number;
  beforeAll(async () => {
    server = await serve({ [JOBS]: jobSite });
    running = await start(kind, { port: server.port, hosts: [JOBS], bare: true });
    await installedGrantable(running, [`https://${JOBS}/*`]);
    jobs = await running.tab(LISTING);
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test('a site that was asked about and allowed is read; the check is kept', async () => {
    const ours = await running.tab(`${running.home}/popup.html`);
    await grant(ours, `https://${JOBS}/*`);
    number = await tabOf(ours, JOBS);
    await ours.close();
    panel = await panelFor(running, number);
    await giveResume(panel);
    await sees(panel, /overlap\./);
    const [kept] = await records<{ title: string; company: string; url: string; asked: { term: string }[] }>(
      panel,
      'listings',
    );
    expect(kept).toMatchObject({ title: 'Senior Product Designer', company: 'Halden Health', url: LISTING });
    expect(kept?.asked.map(({ term }) => term)).toContain('SQL');
  });

  test('a row opens on the listing’s own sentence, by keys alone, and closes with Escape', async () => {
    await panel.bringToFront();
    await panel.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (/^See every word/.test(button.textContent ?? '')) button.click();
    });
    await sees(panel, /Required/);
    await panel.focus('[aria-label="More about SQL"]');
    await panel.keyboard.press('Enter');
    await sees(panel, /“SQL for simple questions”/);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[aria-label="More about SQL"][aria-expanded=false]:focus');
  });

  test('"Show in listing" marks without touching the page, and leaves nothing', async () => {
    const before = await jobs.content();
    await press(panel, 'More about SQL');
    await press(panel, 'Show in listing');
    await sees(panel, /One place is marked/);
    expect(await marked(jobs)).toEqual(['SQL']);
    expect(await jobs.content()).toBe(before);
    await press(panel, 'Take the marks away');
    // Behind another tab a page draws no frames: it is asked by the clock.
    await jobs.waitForFunction(() => !CSS.highlights.has('rebound-asked'), { polling: 50 });
    expect(await jobs.content()).toBe(before);
  });

  test('"I haven’t done this" and "Not for me" are kept, and taken back', async () => {
    await press(panel, 'I haven’t done this');
    await sees(panel, /You said you haven’t done this/);
    await press(panel, 'I have, after all');
    await press(panel, 'Not for me');
    await sees(panel, /Saved as not for me/);
    await press(panel, 'Undo');
    await sees(panel, /Not every listing deserves an evening/);
  });

  test('"I applied" makes an application in the journal, tied to the listing, once', async () => {
    await press(panel, 'I applied');
    await sees(panel, /It’s in your journal as applied/);
    const [listing] = await records<{ id: string }>(panel, 'listings');
    const [entry, ...others] = await records<{
      company: string;
      role: string;
      listing: string;
      events: Record<string, { type: string }>;
    }>(panel, 'entries');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      company: 'Halden Health',
      role: 'Senior Product Designer',
      listing: listing?.id,
    });
    expect(Object.values(entry?.events ?? {}).map(({ type }) => type)).toEqual(['applied']);
    await press(panel, 'Undo');
    await sees(panel, /Not every listing deserves an evening/);
  });

  test('checked again it is the same record; closed, cut and none say so', async () => {
    await press(panel, 'Check again');
    await sees(panel, /overlap\./);
    expect(await records(panel, 'listings')).toHaveLength(1);
    await jobs.goto(`https://${JOBS}/jobs/4413`);
    await sees(panel, /The page says this listing is closed/);
    await jobs.goto(`https://${JOBS}/jobs/4414`);
    await sees(panel, /The page shows only the beginning/);
    await jobs.goto(`https://${JOBS}/about`);
    await sees(panel, /No listing on this page\./);
    await sees(panel, /Lately checked/);
    await press(panel, 'Check what I selected');
    await sees(panel, /Nothing is selected there/);
  });

  test('what is selected is read where nothing else is a listing', async () => {
    await jobs.goto(LISTING);
    await sees(panel, /Halden Health/);
    await jobs.goto(`https://${JOBS}/selected`);
    await sees(panel, /No listing on this page\./);
    await jobs.evaluate(() =>
      getSelection()?.selectAllChildren(document.getElementById('words') ?? document.body),
    );
    await press(panel, 'Check what I selected');
    await sees(panel, /Read from the words you selected/);
    await jobs.goto(LISTING);
    await sees(panel, /Halden Health/);
  });

  test('following a site is offered, asked by the browser, and taken back', async () => {
    await press(panel, `Let Rebound follow ${JOBS}`);
    await sees(panel, /Rebound follows/);
    await press(panel, 'Stop following');
    await sees(panel, /Let Rebound follow/);
  });

  test.runIf(kind === 'chromium').each(['light', 'dark'] as const)(
    'nothing for axe to find, nothing cut: %s',
    async (look) => {
      await panel.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const width of [320, 360, 420]) {
        await panel.setViewport({ width, height: 900 });
        expect(
          await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(await axe(panel)).toEqual([]);
      }
      await press(panel, 'Resume');
      await sees(panel, /Add another version/);
      expect(await axe(panel)).toEqual([]);
      await press(panel, 'Back to the listing');
      await sees(panel, /Or leave it/);
      await press(panel, 'Need more than this?');
      await sees(panel, /more than a bad day/);
      expect(await axe(panel)).toEqual([]);
      await press(panel, 'Back to where I was');
    },
  );
});
