import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Stored, StoreName } from './change';
import { type Step, steps } from './steps';
import { within } from './within';

/** Where a record of ours stands besides the person's own: counters, this device, the last number given. */
export interface Meta {
  id: 'counters' | 'device' | 'folder' | 'erased';
  [field: string]: unknown;
}

export interface Journal extends DBSchema {
  entries: {
    key: string;
    value: Stored;
    indexes: {
      /** The day of the last thing that happened; deleted entries are not in it. */
      'by-date': string;
      /** Only entries that wait to be opened. */
      'by-waiting': string;
      /** Only entries whose request for feedback nobody has answered yet. */
      'by-asked': string;
      'by-message': string;
      'by-thread': string;
      'by-letter': string;
      'by-company': string;
      /** When it was deleted; only what can still be brought back. */
      'by-deleted': string;
      /** Every word and trait an entry is found by (tags.ts). */
      'by-tag': string;
    };
  };
  settings: { key: string; value: Stored };
  /** Versions of the person's resume. */
  resumes: { key: string; value: Stored };
  /** Job listings that were checked, with what they asked for. */
  listings: { key: string; value: Stored; indexes: { 'by-date': string } };
  /** Wins, worth beyond work, kind words, help given, own sentences, values. */
  strengths: { key: string; value: Stored; indexes: { 'by-date': string } };
  people: { key: string; value: Stored; indexes: { 'by-date': string } };
  goals: { key: string; value: Stored; indexes: { 'by-date': string } };
  tasks: { key: string; value: Stored; indexes: { 'by-date': string } };
  meta: { key: string; value: Meta };
}

/** Every store that holds records of the person. */
export const STORES: readonly StoreName[] = [
  'entries',
  'settings',
  'resumes',
  'listings',
  'strengths',
  'people',
  'goals',
  'tasks',
];

/** The same and our own rows: what one write may touch. */
export const ALL: (StoreName | 'meta')[] = [...STORES, 'meta'];

export type JournalDb = IDBPDatabase<Journal>;
/**
 * Why the journal did not open: the browser refused, a step failed, a newer Rebound has written it, or
 * another page of ours holds an older one. In none of them anything was changed.
 */
export type WhyClosed = 'refused' | 'step' | 'newer' | 'blocked';

/** The journal did not open. `cause` holds the browser's own error. */
export class JournalClosed extends Error {
  constructor(
    readonly why: WhyClosed,
    cause?: unknown,
  ) {
    super(`The journal could not be opened (${why})`, { cause });
    lastWhy = why;
  }
}

let lastWhy: WhyClosed = 'refused';

/** Why the journal of this context did not open when it was tried last, for the screen that says so. */
export const whyClosed = (): WhyClosed => lastWhy;

/** How long another page is given to let go of an older journal. Milliseconds. */
const LET_GO = 2_000;

/**
 * Opens the journal, brought up to date. If a step fails, nothing is changed and this rejects with
 * {@link JournalClosed}. Every opener closes on `versionchange`; where one does not, because its page
 * hangs, this rejects as well and opens nothing later.
 */
export async function openJournal(
  name = 'journal',
  upTo: Step[] = steps,
  closed = () => {},
): Promise<JournalDb> {
  let cause: unknown;
  let given: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  try {
    return await new Promise<JournalDb>((resolve, reject) => {
      const giveUp = (why: unknown) => {
        late = true;
        reject(why);
      };
      const opening = openDB<Journal>(name, upTo.length, {
        async upgrade(fresh, from, _to, tx) {
          try {
            for (const step of upTo.slice(from)) await step(fresh, tx);
          } catch (error) {
            cause = error;
            tx.done.catch(() => {}); // the abort is reported below
            tx.abort(); // idb does not wait for us: without this, half an upgrade is kept
          }
        },
        blocked: () => {
          given = setTimeout(() => giveUp(new JournalClosed('blocked')), LET_GO);
        },
        terminated: closed,
      });
      opening.then((db) => {
        if (late) return db.close();
        db.addEventListener('versionchange', () => {
          db.close();
          closed();
        });
        resolve(db);
      }, reject);
      within(opening).catch(giveUp);
    });
  } catch (error) {
    if (error instanceof JournalClosed) throw error;
    const newer = error instanceof DOMException && error.name === 'VersionError';
    throw new JournalClosed(cause ? 'step' : newer ? 'newer' : 'refused', cause ?? error);
  } finally {
    clearTimeout(given);
  }
}

let opened: Promise<JournalDb> | undefined;
let atOpening: (db: JournalDb) => Promise<void> = async () => {};

/**
 * Says what is done with the journal of this context each time it was opened, before anybody reads it.
 * The background compares it with the second store and mends; a page has the background do so.
 */
export function whenOpened(work: (db: JournalDb) => Promise<void>): void {
  atOpening = work;
}

/** The one open journal of this context; opened again after the browser closed it or refused it. */
export function journal(): Promise<JournalDb> {
  opened ??= openSound().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openSound(): Promise<JournalDb> {
  const db = await openJournal('journal', steps, () => {
    opened = undefined;
  });
  try {
    await atOpening(db);
  } catch (error) {
    db.close();
    throw error instanceof JournalClosed ? error : new JournalClosed('refused', error);
  }
  return db;
}

/** After a failure that left the two stores apart, or may have: the next to ask opens and compares anew. */
export function distrust(): void {
  void opened?.then((db) => db.close()).catch(() => {});
  opened = undefined;
}
