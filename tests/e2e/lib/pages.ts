import type { Page } from 'puppeteer-core';

/** Waits until a page of ours shows words that fit, and gives the line they stand in. */
export async function sees(page: Page, words: RegExp): Promise<string> {
  const found = await page
    .waitForFunction(
      (source, flags) => {
        const text = (document.body?.innerText ?? '').replace(/[^\S\n]+/g, ' ');
        return text.split('\n').find((line) => new RegExp(source, flags).test(line));
      },
      { timeout: 10_000, polling: 50 },
      words.source,
      words.flags,
    )
    .catch(async () => {
      const all = await page.evaluate(() => document.body?.innerText ?? '');
      throw new Error(`The page does not show ${words}, but:\n${all.slice(0, 1_500)}`);
    });
  return String(await found.jsonValue());
}

/** Presses the button, link, chip or choice with these words, by a real click. */
export async function press(page: Page, words: string): Promise<void> {
  const handle = await page
    .waitForFunction(
      (label) => {
        const name = (element: Element) =>
          (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
        const all = [...document.querySelectorAll('button, a, label, [role=radio]')].filter(
          (element) => element.getClientRects().length > 0,
        );
        return (
          all.find((element) => name(element) === label) ??
          all.find((element) => name(element).startsWith(label)) ??
          null
        );
      },
      { timeout: 10_000, polling: 50 },
      words,
    )
    .catch(async () => {
      const all = await page.evaluate(() => document.body?.innerText ?? '');
      throw new Error(`There is no "${words}" to press on:\n${all.slice(0, 1_500)}`);
    });
  const element = handle.asElement();
  if (!element) throw new Error(`"${words}" has gone`);
  await page.bringToFront(); // what stands behind another tab takes no press
  await (element as Parameters<Page['click']> extends never ? never : { click(): Promise<void> }).click();
}

/** What a page of ours holds of the browser's storage and databases: read there, where tests may. */
export function inStore<T>(page: Page, store: 'entries' | 'settings' | 'resumes'): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('journal');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  ) as Promise<T[]>;
}
