import type { ElementHandle } from 'puppeteer-core';
import { ask } from '@/tests/e2e/lib/background';
import { start } from '@/tests/e2e/lib/browsers';
import { press, sees } from '@/tests/e2e/lib/pages';
import { readArchives } from '@/utils/archive/read';
import { seedScript } from './popup';
import { atLeast, atMost, type Line } from './table';

/** Puts the last file the page made into its own hidden input, as if it had been chosen. */
function bringBack(): Promise<number> {
  const { saved } = window as unknown as { saved: Blob };
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nowhere to put the file');
  const chosen = new DataTransfer();
  chosen.items.add(new File([saved], 'backup.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return Promise.resolve(saved.size);
}

/** Seconds from a press to the words that say it is done. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1_000;
}

/** A whole journal out into a file and into an empty one again. Seconds, and bytes of the file. */
async function thereAndBack(count: number): Promise<{ out: number; back: number; size: number }> {
  const running = await start('chromium', { port: 9, hosts: [] });
  try {
    const page = await running.tab(`${running.home}/journal.html#help`);
    page.setDefaultTimeout(300_000);
    await page.evaluate(await seedScript());
    await page.evaluate(
      (many) => (globalThis as { benchSeed?: (count: number) => Promise<void> }).benchSeed?.(many),
      count,
    );
    await page.goto(`${running.home}/journal.html#data`);
    await page.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        (window as unknown as { saved: Blob }).saved = blob;
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    const said = (words: string): Promise<ElementHandle | unknown> =>
      page.waitForFunction(
        (is) => document.body.innerText.includes(is),
        { timeout: 300_000, polling: 50 },
        words,
      );
    await sees(page, /Take a copy out/);
    const out = await timed(async () => {
      await press(page, 'Make a backup');
      await said('is in your downloads');
    });
    await ask(page, 'eraseAll');
    await page.evaluate(() => {
      location.hash = 'bring';
    });
    await page.waitForSelector('input[type=file]');
    const size = await page.evaluate(bringBack);
    await said('Bring it in');
    const back = await timed(async () => {
      await press(page, 'Bring it in');
      await said('It’s in');
    });
    return { out, back, size };
  } finally {
    await running.close();
  }
}

const GB = 1024 * 1024 * 1024;
const enc = new TextEncoder();

/** Twenty letters of twenty kilobytes on average, one of them about an application. */
function someLetters(): Uint8Array {
  const line = 'We had soup and bread, and then the tide came in over the flats again.\n';
  const one = (n: number) =>
    `From ${n}@xxx Thu Mar 05 09:30:00 +0000 2026\nFrom: Sam <sam@friends.example>\nSubject: Weekend ${n}\nDate: Thu, 05 Mar 2026 09:30:00 +0100\nMIME-Version: 1.0\nContent-Type: text/${n % 2 ? 'plain' : 'html'}; charset=utf-8\n\n${line.repeat(275)}\n`;
  const no = `From 0@xxx Thu Mar 05 09:30:00 +0000 2026\nFrom: Osprey Rail Careers <jobs@ospreyrail.example>\nSubject: Your application to Osprey Rail\nDate: Thu, 05 Mar 2026 09:30:00 +0100\nContent-Type: text/plain; charset=utf-8\n\nDear Maya,\n\nThank you for applying for the Signal Engineer position at Osprey Rail. After careful consideration we have decided not to move forward with your application.\n\n${line.repeat(250)}\n`;
  return enc.encode(no + Array.from({ length: 19 }, (_, i) => one(i + 1)).join(''));
}

/** A mail archive of a gigabyte that is never all there: the same letters again and again. */
function archive(size: number): Blob {
  const piece = someLetters();
  let left = size;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left <= 0) return controller.close();
        left -= piece.length;
        controller.enqueue(piece.slice());
      },
    });
  return { size, slice: () => new Blob([piece.slice(0, 5)]), stream } as unknown as Blob;
}

/** Journals out and in, and a mail archive of a gigabyte. */
export async function files(): Promise<Line[]> {
  const small = await thereAndBack(10_000);
  const large = await thereAndBack(100_000);
  let letters = 0;
  let found = 0;
  let most = 0;
  const seconds = await timed(() =>
    readArchives(
      [archive(GB)],
      (progress) => {
        letters = progress.letters;
        found += progress.found.length;
        most = Math.max(most, process.memoryUsage().rss);
      },
      { turn: () => Promise.resolve(), cancelled: false },
    ),
  );
  let stopped = 0;
  const control = { turn: () => Promise.resolve(), cancelled: false };
  const ending = readArchives(
    [archive(GB)],
    () => {
      control.cancelled = true;
      stopped ||= performance.now();
    },
    control,
  );
  await ending;
  const line = (name: string, value: number, unit: string, goal: Line['goal'], note = ''): Line => ({
    name,
    value,
    unit,
    goal,
    note,
  });
  return [
    line('backup written: 100 000 entries / 10 000', large.out / small.out, '×', atMost(11)),
    line('backup brought in: 100 000 entries / 10 000', large.back / small.back, '×', atMost(11)),
    line(
      'backup of 100 000 entries written',
      large.out,
      's',
      atMost(10),
      `${Math.round(large.size / 1e6)} MB`,
    ),
    line('backup of 100 000 entries brought in', large.back, 's', atMost(20)),
    line(
      'mail archive of 1 GB',
      GB / 1e6 / seconds,
      'MB/s',
      atLeast(20),
      `${letters} letters, ${found} found`,
    ),
    line('mail archive of 1 GB: letters', letters / seconds, '/s', atLeast(200)),
    line('mail archive of 1 GB: memory', most / 1e6, 'MB', atMost(300), 'the whole process that reads'),
    line('mail archive stopped', performance.now() - stopped, 'ms', atMost(1_000)),
  ];
}
