import type { AskedGroup } from '../listing/listing';
import type { Stored } from './change';
import { journal } from './db';

/** One thing a checked listing asked for, and how the resume stood to it then. */
export interface CheckedTerm {
  /** In the listing's own spelling. */
  term: string;
  /** The vocabulary's name of it: the same in every listing. */
  id?: string;
  group: AskedGroup;
  required: boolean;
  /** Left out where no resume was there. */
  standing?: 'found' | 'near' | 'missing';
}

/** A listing that was checked. */
export interface CheckedListing {
  id: string;
  /** When it was checked last. ISO 8601. */
  date: string;
  title?: string;
  company?: string;
  place?: string;
  url?: string;
  asked: CheckedTerm[];
  /** "Not for me": no application, but what it asked for still counts. */
  notForMe?: boolean;
  deleted?: string;
}

function toListing({ stamps, events, ...fields }: Stored): CheckedListing {
  return { date: '', asked: [], ...fields } as unknown as CheckedListing;
}

/** One checked listing; undefined where none has this id or it was deleted. */
export async function checkedListing(id: string): Promise<CheckedListing | undefined> {
  const stored = await (await journal()).get('listings', id);
  return stored && !stored.deleted ? toListing(stored) : undefined;
}

/** The newest `count` checked listings, newest first. */
export async function checkedListings(count: number): Promise<CheckedListing[]> {
  const found: CheckedListing[] = [];
  const index = (await journal()).transaction('listings').store.index('by-date');
  for (let at = await index.openCursor(null, 'prev'); at && found.length < count; at = await at.continue())
    if (!at.value.deleted) found.push(toListing(at.value));
  return found;
}
