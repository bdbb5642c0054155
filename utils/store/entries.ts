import type { Entry } from '../entry';
import { companyKey, letterKey, type Seen, sameBy } from '../same';
import { journal } from './db';
import { type Counters, dateOf, toEntry } from './derive';
import { refTag } from './tags';

/** One entry, deleted or not; undefined where none has this id. */
export async function entry(id: string): Promise<Entry | undefined> {
  const stored = await (await journal()).get('entries', id);
  return stored && toEntry(stored);
}

/** The newest `count` entries after `before` (a date from an earlier page), newest first. */
export async function newest(count: number, before?: string): Promise<Entry[]> {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  return read('by-date', count, range);
}

/** Entries whose request for feedback is open, the newest first. */
export function asked(count: number): Promise<Entry[]> {
  return read('by-asked', count, null);
}

/** Entries that wait to be opened, newest first. Never more than `count`: a screen shows a few. */
export function waiting(count: number): Promise<Entry[]> {
  return read('by-waiting', count, null);
}

async function read(
  index: 'by-date' | 'by-waiting' | 'by-asked',
  count: number,
  range: IDBKeyRange | null,
): Promise<Entry[]> {
  const found: Entry[] = [];
  const tx = (await journal()).transaction('entries');
  for (
    let at = await tx.store.index(index).openCursor(range, 'prev');
    at && found.length < count;
    at = await at.continue()
  )
    found.push(toEntry(at.value));
  return found;
}

/** The counts that screens show; zeros in a new journal. */
export async function counters(): Promise<Counters> {
  return { live: 0, waiting: 0, ...((await (await journal()).get('meta', 'counters')) as Partial<Counters>) };
}

/**
 * The entry that holds what was seen, and how sure that is; undefined where none comes near. Where company,
 * role and days fit more than one, it is the newest of them, and not sure.
 */
export async function findSame(seen: Seen): Promise<{ entry: Entry; same: 'yes' | 'maybe' } | undefined> {
  const db = await journal();
  const near = await Promise.all([
    seen.messageId ? db.getAllFromIndex('entries', 'by-message', seen.messageId) : [],
    seen.ref ? db.getAllFromIndex('entries', 'by-tag', refTag(seen.ref)) : [],
    seen.threadId ? db.getAllFromIndex('entries', 'by-thread', seen.threadId) : [],
    byKey(letterKey({ address: seen.from?.address, subject: seen.subject, sent: seen.sent }), 'by-letter'),
    byKey(companyKey(seen.company), 'by-company'),
  ]);
  const found = new Map<string, { entry: Entry; by: ReturnType<typeof sameBy> }>();
  for (const stored of near.flat()) {
    const one = toEntry(stored);
    if (!one.deleted && !one.sample) found.set(one.id, { entry: one, by: sameBy(seen, one) });
  }
  const by = (how: ReturnType<typeof sameBy>) =>
    [...found.values()]
      .filter((one) => one.by === how)
      .map(({ entry: one }) => one)
      .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const [sure] = by('id');
  if (sure) return { entry: sure, same: 'yes' };
  const facts = by('facts');
  const [first] = [...facts, ...by('maybe')];
  return first && { entry: first, same: facts.length === 1 ? 'yes' : 'maybe' };
}

async function byKey(key: string | undefined, index: 'by-letter' | 'by-company') {
  return key ? (await journal()).getAllFromIndex('entries', index, key, 50) : [];
}
