import type { AskedGroup, Listing } from '../listing/listing';
import type { Draft, Stored } from './change';
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
  /** How the resume stood to it then; undefined where none was there. */
  overlap?: 'none' | 'little' | 'some' | 'good' | 'strong';
  /** "Not for me": no application, but what it asked for still counts. */
  notForMe?: boolean;
  /** Names of terms that the person says they have not done. */
  lacks?: string[];
  /** The application that the person put down for it. */
  entry?: string;
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

/** How far back a listing is looked for. More than anybody checks in a search. */
const MOST = 2_000;

/** An address without what only says where somebody came from. */
function addressKey(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { host, pathname, searchParams, hash } = new URL(url);
  const told = [...searchParams].filter(
    ([name]) => !/^(?:utm_|ref|src|source|from|trk|tracking|gclid|fbclid|lipi|origin)/i.test(name),
  );
  return `${host}${pathname.replace(/\/$/, '')}?${told
    .map((pair) => pair.join('='))
    .sort()
    .join('&')}${hash.length > 3 ? hash : ''}`;
}

const nameKey = ({ title, company }: Pick<Listing, 'title' | 'company'>): string | undefined =>
  title && company ? `${title} ${company}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ') : undefined;

/** The record of a listing that was checked before, by its address or by title and company. */
export async function sameListing(listing: Listing): Promise<CheckedListing | undefined> {
  const address = addressKey(listing.url);
  const name = nameKey(listing);
  const all = await checkedListings(MOST);
  // One address can show many listings, one after the other.
  const sameName = (one: CheckedListing) => !name || !nameKey(one) || nameKey(one) === name;
  return (
    all.find((one) => address !== undefined && addressKey(one.url) === address && sameName(one)) ??
    all.find((one) => name !== undefined && nameKey(one) === name)
  );
}

const draft = (id: string, fields: Record<string, unknown>, by: Draft['by']): Draft[] => [
  { store: 'listings', id, fields, by },
];

/** Keeps a listing that was checked, or what is new about it. */
export function checkedNow(
  id: string,
  listing: Listing,
  asked: CheckedTerm[],
  overlap: CheckedListing['overlap'],
  now: Date,
): Draft[] {
  const { title, company, place, url } = listing;
  const known = Object.fromEntries(
    Object.entries({ title, company, place, url }).filter(([, value]) => value),
  );
  return draft(id, { ...known, asked, overlap: overlap ?? null, date: now.toISOString() }, 'verdict');
}

/** "Not for me", or no longer. */
export const leftAlone = (id: string, so: boolean): Draft[] => draft(id, { notForMe: so || null }, 'person');

/** The application that was put down for a listing. */
export const appliedAs = (id: string, entry: string): Draft[] => draft(id, { entry }, 'person');

/** The person has not done one of the things a listing asks for, or has after all. `known`: what they said before. */
export const lacking = (id: string, known: string[], term: string, so: boolean): Draft[] =>
  draft(
    id,
    { lacks: so ? [...known.filter((one) => one !== term), term] : known.filter((one) => one !== term) },
    'person',
  );

/** Takes a checked listing away; {@link listingBack} brings it back. */
export const dropListing = (id: string, now: Date): Draft[] =>
  draft(id, { deleted: now.toISOString() }, 'person');
export const listingBack = (id: string): Draft[] => draft(id, { deleted: null }, 'person');
