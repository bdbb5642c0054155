import { browser } from 'wxt/browser';
import type { Entry } from '../entry';
import { counters } from '../store/entries';
import { deviceName, everything } from '../store/everything';
import { settings } from '../store/settings';
import { steps } from '../store/steps';
import { setBackupState } from './backup-state';
import { csvHead, csvLine } from './csv';
import { datesOf } from './dates';
import { diaryHead, diaryPage } from './diary';
import { calendar } from './ics';
import { fileName, journalFile } from './journal-file';

/** A file that was made, and whether it had to be made from the second store. */
export interface Made {
  name: string;
  blob: Blob;
  second: boolean;
  /** Of a backup: how many records are in it. */
  records?: number;
}

/** What can be made besides the backup. */
export type Kind = 'csv' | 'diary' | 'calendar';

type Told = (count: number) => void;

/** A complete copy of the journal. Made from the second store where the journal does not open. */
export async function backup(onCount: Told = () => {}, now = new Date()): Promise<Made> {
  const { records, second } = await everything();
  const device = await deviceName();
  const header = {
    format: 'rebound' as const,
    schema: steps.length,
    app: browser.runtime.getManifest().version,
    exportedAt: now.toISOString(),
    ...(device ? { device } : {}),
  };
  let count = 0;
  const counting = async function* () {
    for await (const some of records) {
      count += some.length;
      onCount(count);
      yield some;
    }
  };
  const blob = await blobOf(journalFile(header, counting()), 'application/json');
  return { name: fileName(now, 'json'), blob, second, records: count };
}

/** Remembers that a backup was made by hand just now. */
export async function noteBackup(records: number): Promise<void> {
  const { live } = await counters();
  await setBackupState({ at: new Date().toISOString(), records, live, put: 0 });
}

/** Pieces are put into a blob as they come: the browser may then keep them on the disk. */
async function blobOf(parts: AsyncIterable<string>, type: string): Promise<Blob> {
  let blobs: Blob[] = [];
  let text: string[] = [];
  let size = 0;
  const put = () => {
    blobs = [...blobs, new Blob(text)];
    text = [];
    size = 0;
  };
  for await (const part of parts) {
    text.push(part);
    size += part.length;
    if (size > 4_000_000) put();
  }
  put();
  return new Blob(blobs, { type });
}

/** Entries that are not deleted and not of our own making, the newest first. */
export async function allEntries(onCount: Told = () => {}): Promise<{ entries: Entry[]; second: boolean }> {
  const { records, second } = await everything();
  const entries: Entry[] = [];
  for await (const some of records) {
    for (const { store, record } of some)
      if (store === 'entries' && !record.deleted && !record.sample)
        entries.push({ state: 'filed', ...record, events: record.events ?? {} } as unknown as Entry);
    onCount(entries.length);
  }
  const day = (entry: Entry) =>
    Object.values(entry.events)
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  const dated = entries.map((entry) => ({ entry, day: day(entry) }));
  dated.sort((a, b) => (a.day < b.day ? 1 : -1));
  return { entries: dated.map(({ entry }) => entry), second };
}

/** A file to read or to use elsewhere. It can't be brought back whole: that is what the backup is for. */
export async function fileOf(kind: Kind, onCount: Told = () => {}, now = new Date()): Promise<Made> {
  const { entries, second } = await allEntries(onCount);
  if (kind === 'calendar') {
    const { minutes } = await settings().catch(() => ({ minutes: 15 }));
    const dates = entries.flatMap((entry) => datesOf(entry, minutes, now.getTime()));
    const blob = new Blob([calendar(dates, now)], { type: 'text/calendar' });
    return { name: fileName(now, 'ics'), blob, second };
  }
  const parts =
    kind === 'csv'
      ? [csvHead(), ...entries.map(csvLine)]
      : [diaryHead(now.getTime()), ...entries.map((entry) => diaryPage(entry, now.getTime()))];
  const [ending, type] = kind === 'csv' ? ['csv', 'text/csv'] : ['md', 'text/markdown'];
  return {
    name: fileName(now, ending, kind === 'diary' ? 'diary' : ''),
    blob: new Blob(parts, { type }),
    second,
  };
}
