import type { Listing, ListingSource } from '@/utils/listing/listing';
import { companyOf } from './company';
import { readDocument } from './document';
import { documentsOf } from './frames';
import { headingOf } from './heading';
import { listing } from './listing';
import { fromPageTitle } from './page-title';
import { selectedIn } from './selection';
import { allLines } from './standing';
import { zones } from './zones';

const ORDER: ListingSource[] = ['json-ld', 'site', 'title', 'microdata', 'text', 'selection'];

/**
 * The one job listing on a page, by the surest way that answers: the page's own data, the places known of its
 * site, its marks, the largest text that reads like a listing, and what is selected. Undefined where it shows none.
 */
export function readListing(page: Document, selectedFirst = false): Listing | undefined {
  const selection = fromSelection(page);
  if (selectedFirst && selection) return selection;
  const found = documentsOf(page).flatMap((one) => readDocument(one, page) ?? []);
  const [best] = found.sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source));
  return best ?? selection;
}

function fromSelection(page: Document): Listing | undefined {
  const description = selectedIn(page);
  if (!description) return undefined;
  const skip = zones(page, true);
  const title = headingOf(page, undefined, skip) ?? fromPageTitle(page).title;
  const company = companyOf(page, allLines(page, skip), undefined, title, undefined, skip);
  return listing(page, 'selection', { title, company, description });
}
