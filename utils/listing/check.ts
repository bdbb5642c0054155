import { askedFor } from './keywords/asked';
import type { Asked, Listing } from './listing';
import { match } from './match';
import type { Match } from './match/match';

/** A listing, read through. */
export interface Checked {
  asked: Asked[];
  /** Undefined while there is no resume. */
  match?: Match;
}

/** What a listing asks for, and how the resume stands to it. Loads the vocabulary: import this when it is needed. */
export function check(listing: Listing, resume: string | undefined): Checked {
  const asked = askedFor(listing.description);
  return { asked, ...(resume !== undefined && { match: match(listing, asked, resume) }) };
}
