import type { Page } from 'puppeteer-core';
import { BarOnPage } from './bar';
import type { Running } from './browsers';
import { press, sees } from './pages';

/** Called at each place with its name; takes a picture, or nothing. */
export type AtEach = (place: string, page: Page) => Promise<void>;

/** The popup's page in a tab, at the popup's size. */
export async function popup(running: Running, hash = ''): Promise<Page> {
  const page = await running.tab(`${running.home}/popup.html${hash}`);
  await page.setViewport({ width: 380, height: 600 });
  return page;
}

/** Opens a letter from the stand-in's list, by its name there. */
export async function openLetter(mail: Page, name: string): Promise<void> {
  await (await mail.waitForSelector(`[data-letter=${name}]`))?.click();
}

/** Logs the letter that a mail page shows, by its bar. */
export async function logIt(mail: Page): Promise<BarOnPage> {
  await mail.bringToFront();
  const bar = new BarOnPage(mail);
  await bar.says(/reads like a no/);
  await bar.press('Log this rejection');
  await bar.says(/^Logged/);
  return bar;
}

/** Presses what closes the popup; the press itself need not come back from a page that has gone. */
export async function pressAndClose(page: Page, words: string): Promise<void> {
  press(page, words).catch(() => {});
  const until = Date.now() + 10_000;
  // Not every browser tells that a page has closed itself; one that is gone answers nothing any more.
  const answers = () =>
    page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50, true))).catch(() => false);
  while (await answers()) if (Date.now() > until) throw new Error(`"${words}" did not close the popup`);
}

/** Takes a person through the whole ritual, up to the reply. `mail` shows the letter. */
export async function ritual(running: Running, at: AtEach = async () => {}): Promise<Page> {
  let page = await popup(running);
  await sees(page, /is waiting for you/);
  await at('home', page);
  await press(page, 'Open it');
  await sees(page, /said no/);
  await press(page, 'Disappointed');
  await at('1 feel', page);
  await press(page, 'Continue');
  await sees(page, /Take .* minutes for it/);
  await press(page, 'Start now');
  await sees(page, /Your time/);
  await at('2 window', page);
  await press(page, 'End it now');
  await sees(page, /That’s the time/);
  await press(page, 'Go on');
  await sees(page, /kind and different/);
  await press(page, 'Ten minutes outside');
  await at('3 plan', page);
  await pressAndClose(page, 'I’ll do that');
  // They have gone to do it: the popup has closed, and their place is kept.
  page = await popup(running);
  await press(page, 'Open it');
  await sees(page, /What this no tells you/);
  await at('4 says', page);
  await press(page, 'Continue');
  return page;
}
