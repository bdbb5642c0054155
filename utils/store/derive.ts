import type { Entry, EntryEvent } from '../entry';
import { companyKey, letterKey } from '../same';
import type { Stored, StoreName } from './change';
import { tagsOf } from './tags';

/** A stored entry as the rest of the product knows it: stamps and index fields left behind. */
export function toEntry(stored: Stored): Entry {
  const { stamps, date, waiting, asked, trashed, tags, letterKey: _l, companyKey: _c, ...fields } = stored;
  return { state: 'filed', ...fields, events: (stored.events ?? {}) as Record<string, EntryEvent> } as Entry;
}

/** A record without what only the indexes are built on: as copies and files hold it. */
export function bare(store: StoreName, stored: Stored): Stored {
  if (store !== 'entries') return stored;
  const { date, waiting, asked, trashed, tags, letterKey: _l, companyKey: _c, ...rest } = stored;
  return { ...rest, id: stored.id, stamps: stored.stamps };
}

/** The day an entry is listed under: its no, else the last thing that happened to it. ISO 8601. */
export function dateOf(entry: Entry): string {
  const events = Object.values(entry.events);
  const no = events.filter((event) => event.type === 'no').map((event) => event.at);
  const all = no.length ? no : events.map((event) => event.at);
  return all.sort().at(-1) ?? entry.sent ?? new Date(0).toISOString();
}

/** When feedback was asked for, as long as no feedback came and it was not let go of. ISO 8601. */
export function openAsk(entry: Entry): string | undefined {
  const last = (...types: EntryEvent['type'][]): string =>
    Object.values(entry.events)
      .filter(({ type }) => types.includes(type))
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  const asked = last('feedback-asked');
  return asked && asked > last('feedback', 'let-go') ? asked : undefined;
}

/**
 * The fields the indexes are built on, made anew from the record at every write. A deleted entry and
 * one of our own making have none, so that no list and no index ever meets them.
 */
export function withIndexes(stored: Stored): Stored {
  const entry = toEntry(stored);
  const next = bare('entries', stored);
  if (entry.deleted) {
    if (!stored.purged && !entry.sample) next.trashed = entry.deleted;
    return next;
  }
  const letter = letterKey(entry);
  const company = companyKey(entry.company);
  if (letter) next.letterKey = letter;
  if (company) next.companyKey = company;
  if (entry.sample) return next;
  next.date = dateOf(entry);
  next.tags = tagsOf(entry);
  const open = openAsk(entry);
  if (open) next.asked = open;
  if (entry.state === 'waiting' || entry.state === 'put-off' || entry.state === 'open')
    next.waiting = next.date;
  return next;
}

/** Counts that screens show, kept beside the entries so that nothing has to count them. */
export interface Counters {
  /** Entries that are not deleted and not of our own making. */
  live: number;
  /** Of those, the ones that wait to be opened. */
  waiting: number;
}

/** What one entry adds to the counters. */
export function counted(stored: Stored | undefined): Counters {
  return { live: stored?.date ? 1 : 0, waiting: stored?.waiting ? 1 : 0 };
}
