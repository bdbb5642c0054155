import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { start } from '@/tests/e2e/lib/browsers';
import { sees } from '@/tests/e2e/lib/pages';
import { column, pdf } from '@/tests/resume/files';
import { atMost, type Line, median } from './table';

const RUNS = 7;

/** A page as full as a resume's is: fifty lines. */
const page = (number: number) =>
  column(
    50,
    60,
    Array.from(
      { length: 50 },
      (_, i) => `• Planned shift ${i} of week ${number} for fourteen people and kept its records`,
    ),
    14,
  );

/** Gives a file to the page's chooser and waits for its words. Milliseconds between the two. */
async function reading(tab: Page, file: string): Promise<number> {
  await tab.evaluate(() => {
    const world = globalThis as { read?: Promise<number> };
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    world.read = new Promise((resolve) => {
      input?.addEventListener(
        'change',
        () => {
          const from = performance.now();
          const observer = new MutationObserver(() => {
            if (!document.body.innerText.includes('This is what the file says')) return;
            observer.disconnect();
            resolve(performance.now() - from);
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        },
        { once: true, capture: true },
      );
    });
  });
  const input = await tab.$('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  return tab.evaluate(
    () => (globalThis as { read?: Promise<number> }).read ?? Promise.reject(new Error('no file')),
  );
}

/** How long a resume of three pages takes from the choice of its file to its words: reader loaded anew each time. */
export async function resumeFile(): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-bench-'));
  const running = await start('chromium', { port: 9, hosts: [] });
  try {
    const file = join(folder, 'resume.pdf');
    await writeFile(file, pdf([page(1), page(2), page(3)]));
    const took: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const tab = await running.tab(`${running.home}/journal.html#settings`);
      await sees(tab, /Your resume isn’t here yet/);
      took.push(await reading(tab, file));
      await tab.close();
    }
    return [
      { name: 'PDF of 3 pages to its words', value: median(took), unit: 'ms', goal: atMost(1_500) },
      { name: 'the first time', value: took[0] ?? 0, unit: 'ms' },
    ];
  } finally {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  }
}
