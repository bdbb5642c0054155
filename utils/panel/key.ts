import type { Listing } from '@/utils/listing/listing';

/** Tells one listing on a page from the next. */
export const keyOf = ({ title, company, description }: Listing): string =>
  `${title} ${company} ${description.length} ${description.slice(0, 400)}`;
