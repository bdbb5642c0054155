import type { Listing, ListingSource } from '@/utils/listing/listing';
import { addressOf, type Found } from './found';

/** Longer than any listing people wrote. Characters. */
const MOST = 60_000;

/** What was found, as a listing: only what is known. */
export function listing(
  page: Document,
  source: ListingSource,
  { title, company, place, description = '', closed, cut }: Found,
): Listing {
  const url = addressOf(page)?.href;
  const said = { title, company, place, closed, cut, url: url?.startsWith('http') ? url : undefined };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
  return { ...known, description: description.slice(0, MOST), source };
}
