import { browser } from 'wxt/browser';

/** What this machine remembers of its backups. It is no part of the journal: each machine has its own. */
export interface BackupState {
  /** When the last one was made, by hand or by itself. ISO 8601. */
  at?: string;
  /** How many records it held, and how many entries the journal had then. */
  records: number;
  live: number;
  /** The last one that made itself. ISO 8601. */
  auto?: string;
  /** The last one that should have made itself could not be written. */
  failed?: boolean;
  /** Once a week into the downloads. */
  weekly?: boolean;
  /** "Not now" was pressed at this many new entries. */
  put?: number;
  /** What has been taken in from other machines: their name, and the time of their file. */
  seen: Record<string, number>;
}

const KEY = 'backups';
const NONE: BackupState = { records: 0, live: 0, seen: {} };

/** What is known of the backups of this machine. */
export async function backupState(): Promise<BackupState> {
  return { ...NONE, ...((await browser.storage.local.get(KEY))[KEY] as Partial<BackupState> | undefined) };
}

/** Changes some of it. */
export async function setBackupState(changes: Partial<BackupState>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await backupState()), ...changes } });
}

/** New entries after which a gentle word is said about a backup. */
const STEPS = [10, 50, 200];

/**
 * How many new entries to speak of; undefined where nothing is to be said. Each step is spoken of once, and
 * not again after "Not now".
 */
export function nudge(state: BackupState, live: number): number | undefined {
  const fresh = live - (state.at ? state.live : 0);
  const step = STEPS.findLast((one) => fresh >= one);
  return step !== undefined && step > (state.put ?? 0) ? fresh : undefined;
}
