import type { Page } from 'puppeteer-core';

/** One finished piece of work on one thread. Times in microseconds. */
interface Work {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** By the clock, and by the processor: the second does not count what other programs took. */
  dur?: number;
  tdur?: number;
  ph: string;
  args?: { data?: { url?: string }; fileName?: string };
}

/** What a page's main thread did between two of its marks. */
export interface Cost {
  /** In all. Milliseconds of processor time. */
  all: number;
  /** In scripts of an extension. Milliseconds of processor time. */
  extension: number;
  /** How often an extension's script was started, called or compiled. */
  calls: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'v8',
  'blink.user_timing',
];
/** Where a browser says whose script it runs. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.evaluateModule']);
/** The outermost piece of work: a task of the thread. */
const TASK = 'RunTask';

const addressOf = ({ args }: Work): string => args?.data?.url || args?.fileName || '';
const took = ({ tdur, dur }: Work): number => (tdur ?? dur ?? 0) / 1_000;

/** Records what the browser does during `work`, and gives what it recorded. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES });
  let bytes: Uint8Array | undefined;
  try {
    await work();
  } finally {
    bytes = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: Work[] };
  return new Trace(traceEvents);
}

/** A recording, asked by the marks (`performance.mark`) that the page itself has set. */
export class Trace {
  private marks = new Map<string, Work>();
  private work: Work[] = [];

  constructor(events: Work[]) {
    for (const event of events) {
      if (event.name.startsWith('bench ')) this.marks.set(event.name, event);
      else if (event.ph === 'X' && (event.name === TASK || SCRIPT.has(event.name))) this.work.push(event);
    }
    this.work.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    if (!this.work.some(({ name }) => name === TASK)) throw new Error('The recording holds no tasks');
  }

  private mark(name: string): Work {
    const found = this.marks.get(`bench ${name}`);
    if (!found) throw new Error(`The recording holds no mark "${name}"`);
    return found;
  }

  /**
   * What the page's main thread did between two marks. A script is the extension's by its address; what
   * one of them calls of another counts once.
   */
  between(from: string, to: string): Cost {
    const start = this.mark(from);
    const end = this.mark(to);
    const mine = this.work.filter(
      ({ pid, tid, ts }) => pid === end.pid && tid === end.tid && ts >= start.ts && ts < end.ts,
    );
    const cost: Cost = { all: 0, extension: 0, calls: 0 };
    let until = 0;
    for (const event of mine) {
      if (event.name === TASK) cost.all += took(event);
      else if (addressOf(event).startsWith('chrome-extension:')) {
        cost.calls += 1;
        if (event.ts < until) continue; // inside another one
        cost.extension += took(event);
        until = event.ts + (event.dur ?? 0);
      }
    }
    return cost;
  }
}
