import type { ElementHandle, Page } from 'puppeteer-core';
import { BarOnPage, inside } from '@/tests/e2e/lib/bar';
import { type Running, start } from '@/tests/e2e/lib/browsers';
import { serve } from '@/tests/e2e/lib/servers';
import { rejection } from './letters';
import { atMost, type Line, median } from './table';
import { benchPages, MAIL } from './visit';

const RUNS = 15;
const BUTTON = 'Log this rejection';

/** Stops the background as the browser does after half a minute, and waits until it has gone. */
async function stopBackground({ browser, home }: Running): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(home));
  if (!target) throw new Error('The background is not running');
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', function listen(one) {
      if (one !== target) return;
      browser.off('targetdestroyed', listen);
      resolve();
    });
  });
  await (await target.worker())?.close();
  await gone;
}

/** From the trusted click to the changed line, both seen inside the bar. Resolves with milliseconds. */
function clicked(root: ElementHandle<ShadowRoot & Element>): Promise<number> {
  return root.evaluate(
    (bar) =>
      new Promise<number>((resolve) => {
        let from = 0;
        bar.addEventListener(
          'click',
          (event) => {
            if (event.isTrusted) from = event.timeStamp;
          },
          { capture: true, once: true },
        );
        const observer = new MutationObserver(() => {
          if (!/^\s*Logged/.test(bar.querySelector('.w')?.textContent ?? '')) return;
          observer.disconnect();
          resolve(performance.now() - from);
        });
        observer.observe(bar, { subtree: true, childList: true, characterData: true });
      }),
  );
}

async function logOne(page: Page, running: Running, name: string, cold: boolean): Promise<number> {
  await page.evaluate((to) => {
    location.hash = `#inbox/${to}`;
  }, name);
  const scope = `.thread[data-letter=${name}]`;
  const bar = new BarOnPage(page, scope);
  await bar.says(/reads like a no/);
  const host = await page.waitForSelector(`${scope} rebound-bar`);
  if (!host) throw new Error('There is no bar');
  const root = await inside(host);
  if (cold) await stopBackground(running);
  const done = clicked(root);
  await bar.press(BUTTON);
  return done;
}

/** How long after the click the bar says "Logged", with the background awake and with it stopped, in turns. */
export async function clickToLogged(): Promise<Line[]> {
  const letters = Object.fromEntries(
    Array.from({ length: 2 * RUNS + 1 }, (_, i) => [`no${i}`, rejection(i)] as const),
  );
  const server = await serve({ [MAIL]: benchPages(letters) });
  try {
    const running = await start('chromium', { port: server.port, hosts: [MAIL] });
    try {
      const page = await running.tab(`https://${MAIL}/mail/u/0/`);
      const [first = '', ...rest] = Object.keys(letters);
      await logOne(page, running, first, false); // the first letter of all also makes the journal
      const took = { warm: [] as number[], cold: [] as number[] };
      for (const [i, name] of rest.entries()) {
        const cold = i % 2 === 1;
        took[cold ? 'cold' : 'warm'].push(await logOne(page, running, name, cold));
      }
      return [
        {
          name: 'click to "Logged", background awake',
          value: median(took.warm),
          unit: 'ms',
          goal: atMost(100),
          note: `median of ${took.warm.length}`,
        },
        {
          name: 'click to "Logged", background stopped before',
          value: median(took.cold),
          unit: 'ms',
          goal: atMost(400),
          note: `median of ${took.cold.length}`,
        },
      ];
    } finally {
      await running.close();
    }
  } finally {
    await server.close();
  }
}
