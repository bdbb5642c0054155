import type { Listing } from '@/utils/listing/listing';

/** What one way of reading has found of a listing. */
export type Found = Partial<Pick<Listing, 'title' | 'company' | 'place' | 'description' | 'closed' | 'cut'>>;

/** The address of a page; a saved page's own where it was told none. */
export const addressOf = (page: Document): URL | undefined => {
  const said = page.URL || page.location?.href;
  return said && URL.canParse(said) ? new URL(said) : undefined;
};

/** The names by which an address tells one listing from another: long numbers, hex, an id in a parameter. */
export function idsIn(address: URL | undefined): string[] {
  if (!address) return [];
  const all = decodeURIComponent(
    `${address.pathname} ${address.search} ${address.hash}`.replace(/%(?![\da-f]{2})/gi, ''),
  );
  return (
    all.match(/[\da-f]{8}-[\da-f-]{20,30}|(?<![\p{L}\d])(?=[a-z]{0,16}\d)[a-z\d]{6,32}(?![\p{L}\d])/giu) ?? []
  );
}
