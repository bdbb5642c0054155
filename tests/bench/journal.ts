import type { Page } from 'puppeteer-core';
import { start } from '@/tests/e2e/lib/browsers';
import { seedScript } from './popup';
import { atMost, type Line, median } from './table';

const RUNS = 9;
const ENTRIES = 10_000;

/** Turns to a view and gives when its words stand there and have been painted. Milliseconds. */
function turn(page: Page, hash: string, selector: string): Promise<number> {
  return page.evaluate(
    (to, what) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const look = () => {
          if (!document.querySelector(what)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - from);
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        location.hash = to;
        look();
      }),
    hash,
    selector,
  );
}

/** Types into the search and gives when the list shows what fits. Milliseconds. */
function searched(page: Page, words: string, shown: string): Promise<number> {
  return page.evaluate(
    (typed, expected) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!field) return reject(new Error('There is no search field'));
        const from = performance.now();
        const look = () => {
          if (!document.querySelector('[data-entry]')?.textContent?.includes(expected)) return;
          observer.disconnect();
          resolve(performance.now() - from);
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        look();
      }),
    words,
    shown,
  );
}

/** How long the journal takes for its list, a search and the patterns, with ten thousand entries. */
export async function journalViews(): Promise<Line[]> {
  const running = await start('chromium', { port: 9, hosts: [] });
  const list: number[] = [];
  const patterns: number[] = [];
  const search: number[] = [];
  try {
    const page = await running.tab(`${running.home}/journal.html#help`);
    await page.evaluate(await seedScript());
    await page.evaluate(
      (many) => (globalThis as { benchSeed?: (count: number) => Promise<void> }).benchSeed?.(many),
      ENTRIES,
    );
    for (let run = -1; run < RUNS; run += 1) {
      await turn(page, 'help', 'main h1');
      const one = [
        await turn(page, 'entries', '[data-entry="bench-00000049"]'),
        // Every run another word: nothing of an earlier search can be lying ready.
        await searched(page, `labs ${(run + 2) * 10 + 1}`, `Labs ${(run + 2) * 10 + 1}`),
        await turn(page, 'patterns', 'svg[role=img] circle'),
      ] as const;
      if (run < 0) continue; // the first round also fills the browser's caches
      list.push(one[0]);
      search.push(one[1]);
      patterns.push(one[2]);
    }
  } finally {
    await running.close();
  }
  const line = (name: string, took: number[], goal: number): Line => ({
    name: `journal, ${ENTRIES.toLocaleString('en').replace(',', ' ')} entries: ${name}`,
    value: median(took),
    unit: 'ms',
    goal: atMost(goal),
    note: `median of ${took.length}`,
  });
  return [
    line('list painted', list, 100),
    line('a search answered', search, 100),
    line('patterns painted', patterns, 200),
  ];
}
