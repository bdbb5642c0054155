import { browser } from 'wxt/browser';
import { dayOf } from '../journal/day';
import { counters } from '../store/entries';
import { deviceName } from '../store/everything';
import { folder } from '../store/folder';
import { backupState, setBackupState } from './backup-state';
import { backup } from './export';
import { type Kept, machineOf, news, ringName, surplus } from './ring';

/** What became of a backup that should make itself. */
export type Auto = 'written' | 'not-due' | 'emptier' | 'ask-again' | 'failed' | 'none';

const DAY = 86_400_000;

/** Handles can be asked about their permission in Chromium only, where folders can be chosen at all. */
type Asking = FileSystemDirectoryHandle & {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** May we write there? `ask` puts the browser's question: only within a press. */
export async function mayWrite(handle: FileSystemDirectoryHandle, ask = false): Promise<boolean> {
  const asking = handle as Asking;
  const known = (await asking.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (known === 'granted' || !ask) return known === 'granted';
  return (await asking.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** The backups that lie in a folder. */
export async function keptIn(handle: FileSystemDirectoryHandle): Promise<Kept[]> {
  const kept: Kept[] = [];
  const all = (handle as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
  for await (const one of all) {
    const machine = machineOf(one.name);
    if (!machine || one.kind !== 'file') continue;
    const { size, lastModified } = await (one as FileSystemFileHandle).getFile();
    kept.push({ name: one.name, machine, size, at: lastModified });
  }
  return kept;
}

/**
 * Makes the backup that is due, where the person has asked for one: into the folder at most once a day, into
 * the downloads once a week. An emptier journal never takes a fuller one's place. Never throws.
 *
 * @param now milliseconds since 1970
 * @param always even if it is not due, for "Make one now"
 */
export async function autoBackup(now: number, always = false): Promise<Auto> {
  try {
    const state = await backupState();
    const since = now - (state.auto ? Date.parse(state.auto) : 0);
    const place = await folder();
    if (!place && !state.weekly) return 'none';
    if (!always && since < (place ? DAY : 7 * DAY)) return state.failed ? 'failed' : 'not-due';
    if (place && !(await mayWrite(place))) return 'ask-again';
    const made = await backup(() => {}, new Date(now));
    if ((made.records ?? 0) < state.records) return 'emptier';
    const machine = (await deviceName()) ?? '00000000';
    if (place) await intoFolder(place, machine, made.blob, now);
    else await intoDownloads(ringName(machine, dayOf(new Date(now).toISOString())), made.blob);
    const { live } = await counters();
    const at = new Date(now).toISOString();
    await setBackupState({ at, auto: at, records: made.records ?? 0, live, failed: false, put: 0 });
    return 'written';
  } catch {
    await setBackupState({ failed: true }).catch(() => {}); // then it is said the next time
    return 'failed';
  }
}

async function intoFolder(
  place: FileSystemDirectoryHandle,
  machine: string,
  blob: Blob,
  now: number,
): Promise<void> {
  const name = ringName(machine, dayOf(new Date(now).toISOString()));
  const file = await place.getFileHandle(name, { create: true });
  // What is written takes the old file's place only when it is closed, whole.
  const writable = await file.createWritable();
  await writable.write(blob);
  await writable.close();
  if ((await file.getFile()).size !== blob.size) throw new Error('The backup is not whole');
  const mine = (await keptIn(place)).filter((one) => one.machine === machine.slice(0, 8));
  for (const old of surplus(mine)) await place.removeEntry(old.name);
}

async function intoDownloads(name: string, blob: Blob): Promise<void> {
  const url = URL.createObjectURL(blob);
  try {
    const id = await browser.downloads.download({
      url,
      filename: `Rebound/${name}`,
      saveAs: false,
      conflictAction: 'uniquify',
    });
    await ended(id);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Resolves when a download is complete; rejects when it was stopped. */
function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined): boolean => {
      if (state !== 'complete' && state !== 'interrupted') return false;
      browser.downloads.onChanged.removeListener(onChanged);
      if (state === 'complete') resolve();
      else reject(new Error('The download was stopped'));
      return true;
    };
    const onChanged = (delta: { id: number; state?: { current?: string } }) => {
      if (delta.id === id) settle(delta.state?.current);
    };
    browser.downloads.onChanged.addListener(onChanged);
    // It may have ended before anybody listened.
    void browser.downloads.search({ id }).then(([one]) => settle(one?.state));
  });
}

/** What another computer has written into the same folder since it was last taken in. */
export async function fromOthers(): Promise<{ kept: Kept; file: File }[]> {
  const place = await folder();
  if (!place || !(await mayWrite(place))) return [];
  const { seen } = await backupState();
  const fresh = news(await keptIn(place), (await deviceName()) ?? '', seen);
  return Promise.all(
    fresh.map(async (kept) => ({ kept, file: await (await place.getFileHandle(kept.name)).getFile() })),
  );
}

/** Remembers that this file of another machine is taken in. */
export async function takenIn({ machine, at }: Kept): Promise<void> {
  const { seen } = await backupState();
  await setBackupState({ seen: { ...seen, [machine]: at } });
}
