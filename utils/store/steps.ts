import type { IDBPTransaction, StoreNames } from 'idb';
import type { Journal, JournalDb } from './db';
import { withIndexes } from './derive';

type Upgrade = IDBPTransaction<Journal, StoreNames<Journal>[], 'versionchange'>;
export type Step = (db: JournalDb, tx: Upgrade) => void | Promise<void>;

/**
 * One step a version, oldest first: the version is the length of this list. A shipped step is never
 * edited, only followed. Await nothing but `tx`, or the browser commits half way.
 */
export const steps: Step[] = [
  // 1: the journal
  (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('by-date', 'date');
    entries.createIndex('by-waiting', 'waiting');
    entries.createIndex('by-asked', 'asked');
    entries.createIndex('by-message', 'messageId');
    entries.createIndex('by-thread', 'threadId');
    entries.createIndex('by-letter', 'letterKey');
    entries.createIndex('by-company', 'companyKey');
    db.createObjectStore('settings', { keyPath: 'id' });
    db.createObjectStore('meta', { keyPath: 'id' });
  },
  // 2: resumes and listings, and what a search is made of besides applications
  async (db, tx) => {
    db.createObjectStore('resumes', { keyPath: 'id' });
    for (const name of ['listings', 'strengths', 'people', 'goals', 'tasks'] as const)
      db.createObjectStore(name, { keyPath: 'id' }).createIndex('by-date', 'date');
    // What was deleted, and what words there are, before anything was found by them.
    const entries = tx.objectStore('entries');
    entries.createIndex('by-deleted', 'trashed');
    entries.createIndex('by-tag', 'tags', { multiEntry: true });
    for (let at = await entries.openCursor(); at; at = await at.continue())
      await at.update(withIndexes(at.value));
  },
];
