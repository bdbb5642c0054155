import type { Held } from '../store/records';
import { heldFrom } from '../store/shape';
import { steps } from '../store/steps';
import { canonical } from './canonical';
import { Chain } from './check';
import type { Header } from './journal-file';
import { LongLine, linesOf } from './lines';

/** Why nothing of a file is taken. */
export type Refusal = 'notOurs' | 'newer' | 'tooLarge' | 'empty' | 'unreadable';

/** Nothing of the file is taken; `why` says why. */
export class FileRefused extends Error {
  constructor(
    readonly why: Refusal,
    cause?: unknown,
  ) {
    super(`The file is refused: ${why}`, { cause });
  }
}

/** What a reading found out; it is complete when the reading has ended. */
export interface Report {
  header?: Header;
  records: number;
  /** Records that could not be read and were left out. */
  damaged: number;
  /** The end is there and the checksum fits. */
  whole: boolean;
}

/** A file that was put into another form by another program is read in one piece, up to this. Bytes. */
const IN_ONE = 64 * 1024 * 1024;
/** More than anybody's journal. Bytes. */
const LARGEST = 1024 * 1024 * 1024;
/** A stamp further in the future is an error and not a clock that is fast: it would win for ever. Milliseconds. */
const FAR = 366 * 86_400_000;
/** Records in one file at the most. */
const MOST_RECORDS = 500_000;

/** A report for a reading that begins. */
export const noReport = (): Report => ({ records: 0, damaged: 0, whole: false });

function headerFrom(value: unknown): Header {
  const { format, schema, exportedAt, app, device } = (value ?? {}) as Record<string, unknown>;
  if (format !== 'rebound' || typeof schema !== 'number' || typeof exportedAt !== 'string')
    throw new FileRefused('notOurs');
  if (Number.isNaN(Date.parse(exportedAt))) throw new FileRefused('notOurs');
  if (schema > steps.length) throw new FileRefused('newer');
  const from = typeof device === 'string' ? { device } : {};
  return { format, schema, app: String(app), exportedAt, ...from };
}

/**
 * The records of a file of ours, a few hundred at a time; `report` fills as they come. A file that is cut
 * off or changed gives what can be read, and `report.whole` stays false. `onRead` hears bytes.
 *
 * Rejects with {@link FileRefused} before the first record where nothing of it can be taken.
 */
export async function* journalRecords(
  file: Blob,
  report: Report,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Held[]> {
  if (!file.size) throw new FileRefused('empty');
  if (file.size > LARGEST) throw new FileRefused('tooLarge');
  const start = (await file.slice(0, 2_000).text()).split('\n')[0] ?? '';
  const lines = start.includes('"format":"rebound"') && start.endsWith('"records":[');
  yield* lines ? byLine(file, report, onRead) : inOne(file, report);
}

async function* byLine(file: Blob, report: Report, onRead: (bytes: number) => void): AsyncGenerator<Held[]> {
  const chain = new Chain();
  const now = Date.now();
  try {
    for await (const lines of linesOf(file, onRead)) {
      const found: Held[] = [];
      for (const line of lines) {
        if (!report.header) {
          report.header = headerFrom(JSON.parse(`${line}]}`));
          await chain.add(line);
        } else if (line.startsWith('],')) {
          report.whole = !report.damaged && (await ends(line, chain));
        } else if (line) {
          const bare = line.replace(/,$/, '');
          await chain.add(bare);
          take(parsed(bare), report, now, found);
        }
      }
      if (found.length) yield found;
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    if (error instanceof LongLine && report.records) return; // the rest of it is no file of ours
    throw new FileRefused('unreadable', error);
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

async function ends(line: string, chain: Chain): Promise<boolean> {
  const tail = parsed(`{"records":[${line}`) as { check?: unknown } | undefined;
  return tail?.check === (await chain.end());
}

function take(value: unknown, report: Report, now: number, found: Held[]): void {
  const { store, record } = (value ?? {}) as Record<string, unknown>;
  const held = heldFrom(store, record);
  const late = Object.values(held?.record.stamps ?? {}).some(([, at]) => at > now + FAR);
  if (held && !late && report.records < MOST_RECORDS) {
    report.records += 1;
    found.push(held);
  } else report.damaged += 1;
}

async function* inOne(file: Blob, report: Report): AsyncGenerator<Held[]> {
  if (file.size > IN_ONE) throw new FileRefused('tooLarge');
  const all = parsed(await file.text()) as Record<string, unknown> | undefined;
  if (typeof all !== 'object' || all === null) throw new FileRefused('notOurs');
  const header = headerFrom(all);
  const records: unknown[] = Array.isArray(all.records) ? all.records : [];
  const chain = new Chain();
  await chain.add(canonical(header).replace(/\}$/, ',"records":['));
  report.header = header;
  const now = Date.now();
  for (let from = 0; from < records.length; from += 500) {
    const found: Held[] = [];
    for (const value of records.slice(from, from + 500)) {
      await chain.add(canonical(value));
      take(value, report, now, found);
    }
    if (found.length) yield found;
  }
  report.whole = !report.damaged && all.check === (await chain.end());
}
