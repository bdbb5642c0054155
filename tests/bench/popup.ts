import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Running, start } from '@/tests/e2e/lib/browsers';
import { atMost, type Line, median } from './table';

const RUNS = 15;
const SIZES = [10, 1_000, 100_000] as const;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** `seed.ts` with the store's own code in it, as one script for a page. */
export async function seedScript(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { tsconfig: false } as object, // ours extends a file that only exists after `wxt prepare`
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('./seed.ts', import.meta.url)), formats: ['iife'], name: 'seed' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [script] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (!script) throw new Error('The page code of the bench was not built');
  return script;
}

/** A browser whose journal holds so many entries, and a tab for its popup. */
async function withEntries(script: string, count: number): Promise<{ running: Running; page: Page }> {
  const running = await start('chromium', { port: 9, hosts: [] });
  const page = await running.tab(`${running.home}/popup.html`);
  await page.setViewport({ width: 380, height: 600 });
  await page.evaluate(script);
  await page.evaluate(
    (many) => (globalThis as { benchSeed?: (count: number) => Promise<void> }).benchSeed?.(many),
    count,
  );
  // When the sentence of the screen stands there and has been painted. A frame's callbacks run before its paint.
  await page.evaluateOnNewDocument(() => {
    const world = globalThis as { painted?: Promise<{ at: number; words: string }> };
    world.painted = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const words = document.querySelector('h1')?.textContent ?? '';
        if (!words) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ at: performance.now(), words });
          port2.postMessage(null);
        });
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    });
  });
  return { running, page };
}

/** From the start of the navigation to the painted sentence. Milliseconds. */
async function opening(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const { at, words } = await page.evaluate(
    () =>
      (globalThis as { painted?: Promise<{ at: number; words: string }> }).painted ??
      Promise.reject(new Error('Nothing was waited for')),
  );
  if (!/waiting|wait/.test(words)) throw new Error(`The popup says "${words}": the entries are not there`);
  return at;
}

/** How long the popup takes to say its sentence with small and large journals, which take turns. */
export async function popupOpening(): Promise<Line[]> {
  const script = await seedScript();
  const open: { count: number; running: Running; page: Page; took: number[] }[] = [];
  try {
    for (const count of SIZES) open.push({ count, ...(await withEntries(script, count)), took: [] });
    for (let run = -1; run < RUNS; run += 1) {
      for (const one of run % 2 ? open : [...open].reverse()) {
        await one.page.bringToFront();
        const took = await opening(one.page, `${one.running.home}/popup.html`);
        if (run >= 0) one.took.push(took); // the first opening of all also fills the browser's caches
      }
    }
  } finally {
    for (const { running } of open) await running.close();
  }
  const small = open[0]?.took ?? [];
  const large = open.at(-1)?.took ?? [];
  return [
    {
      name: 'popup: 100 000 entries / 10',
      value: median(large.map((took, i) => took / (small[i] ?? Number.NaN))),
      unit: '×',
      goal: atMost(1.2),
      note: `median of ${large.length} pairs`,
    },
    ...open.map(({ count, took }) => ({
      name: `popup, sentence painted: ${count.toLocaleString('en').replace(',', ' ')} entries`,
      value: median(took),
      unit: 'ms',
      note: `median of ${took.length}`,
    })),
  ];
}
