import type { Stored } from './change';
import { journal } from './db';

/** What a person can set. Everything has a value from the first day on. */
export interface Settings {
  /** "If I get a no, then I will …" */
  plan: string;
  /** How long the window is, in minutes. */
  minutes: number;
  /** The name under a reply. */
  name: string;
  /** Hour and minute of "tonight", 24 hours. */
  evening: string;
  /** How much of a letter is kept. */
  keep: 'words' | 'facts';
  /** Ids of mail sites that are switched off. */
  off: string[];
  /** Addresses of the person's own webmail ("https://mail.example.org") and the site file that reads each. */
  own: Record<string, string>;
  /** Addresses of job sites whose listings the side panel may read by itself ("https://jobs.example.org"). */
  follow: string[];
  /** A quiet notice on the day of a task, at most one a day. */
  remind: boolean;
  /** Confirmations, invitations, tasks and offers are offered to be noted too. */
  others: boolean;
  look: 'system' | 'light' | 'dark';
  /** The welcome page has been gone through or skipped. ISO 8601. */
  welcomed?: string;
}

export const DEFAULTS: Settings = {
  plan: '',
  minutes: 15,
  name: '',
  evening: '19:00',
  keep: 'words',
  off: [],
  own: {},
  others: false,
  follow: [],
  remind: false,
  look: 'system',
};

/** A time set apart to feel it. Stored as an end, so that it goes on without anybody counting. */
export interface Window {
  /** The entry it was taken for. */
  entry: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Length in all, with everything added. Milliseconds. */
  length: number;
  /** Set while it runs. Milliseconds since 1970. */
  endsAt?: number;
  /** Set while it is paused. Milliseconds. */
  left?: number;
}

/** A sender who is not asked about, or a letter that was said to be no rejection. */
export interface Quiet {
  id: string;
  /** `sender:<address>` or `letter:<key>`. */
  since: string;
  /** What to show in settings: the address, or the letter's subject. */
  label: string;
  /** For a letter: who it came from. */
  from?: string;
  /** For a letter: the entry that the person said it belongs to. */
  entry?: string;
}

function fieldsOf(stored: Stored | undefined): Record<string, unknown> {
  if (!stored) return {};
  const { stamps, events, ...fields } = stored;
  return fields;
}

async function record(id: string): Promise<Record<string, unknown>> {
  return fieldsOf(await (await journal()).get('settings', id));
}

/** What the person has set, with the defaults for the rest. */
export async function settings(): Promise<Settings> {
  return { ...DEFAULTS, ...((await record('main')) as Partial<Settings>) };
}

/** The window, running or paused; undefined where none is, or where its entry has been deleted meanwhile. */
export async function currentWindow(): Promise<Window | undefined> {
  const found = await record('window');
  if (typeof found.entry !== 'string') return undefined;
  const entry = await (await journal()).get('entries', found.entry);
  return entry?.deleted ? undefined : (found as unknown as Window);
}

/** What the person said about this sender or this letter; undefined where nothing, or where it was taken back. */
export async function quiet(id: string): Promise<Quiet | undefined> {
  const found = await record(id);
  return 'since' in found ? (found as unknown as Quiet) : undefined;
}

/** Everything Rebound stays quiet about, for settings. */
export async function quiets(): Promise<Quiet[]> {
  const db = await journal();
  const both = await Promise.all(
    ['sender:', 'letter:'].map((start) =>
      db.getAll('settings', IDBKeyRange.bound(start, `${start}\uffff`), 500),
    ),
  );
  return both
    .flat()
    .map(fieldsOf)
    .filter((found) => 'since' in found) as unknown as Quiet[];
}
