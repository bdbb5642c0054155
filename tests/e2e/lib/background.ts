import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';
import { popup } from './walk';

/** Stops the background, as the browser does at any time, and resolves when it has gone. Chromium only. */
export async function stopBackground(running: Running): Promise<void> {
  const target = running.browser.targets().find((found) => found.type() === 'service_worker');
  if (!target) return; // asleep already
  const gone = new Promise<void>((resolve) => {
    running.browser.on('targetdestroyed', function listen(destroyed) {
      if (destroyed !== target) return;
      running.browser.off('targetdestroyed', listen);
      resolve();
    });
  });
  await (await target.worker())?.close();
  await gone;
}

/** Runs something in the background itself. Chromium only: Firefox lets nobody in. */
export async function inBackground(running: Running, code: string): Promise<unknown> {
  const target = await running.browser.waitForTarget((found) => found.type() === 'service_worker');
  return (await target.worker())?.evaluate(code);
}

/** Asks the background as our own pages do. */
export async function ask(page: Page, call: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    async (message) => {
      const world = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(given: unknown): Promise<unknown> } }
      >;
      return (world.browser ?? world.chrome)?.runtime.sendMessage(message);
    },
    { call, args },
  );
}

/** Writes settings as the settings page does. */
export async function setting(running: Running, fields: Record<string, unknown>): Promise<void> {
  const page = await popup(running);
  await ask(page, 'write', [{ store: 'settings', id: 'main', fields, by: 'person' }]);
  await page.close();
}
