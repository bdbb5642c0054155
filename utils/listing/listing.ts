/** Where a listing was found on its page: the surest first. */
export type ListingSource = 'json-ld' | 'site' | 'title' | 'microdata' | 'text' | 'selection';

/** What a page says about one job. Read by `utils/sites/listing`, never judged there. */
export interface Listing {
  title?: string;
  company?: string;
  place?: string;
  /** Plain text, one block a line; list items start with "• ". Offsets elsewhere count into it. */
  description: string;
  source: ListingSource;
  url?: string;
  /** The page says that nobody can apply any more. */
  closed?: boolean;
  /** The page shows only the beginning ("show more" is not pressed). */
  cut?: boolean;
}

/** What kind of thing is asked for. */
export type AskedGroup = 'hard' | 'soft' | 'title' | 'education' | 'other';

/** One thing a listing asks for. */
export interface Asked {
  /** As it is shown: the listing's own spelling of its first mention. */
  term: string;
  /** The vocabulary's name of it; undefined where only the listing's structure made it one. */
  id?: string;
  group: AskedGroup;
  /** Required, and not only nice to have. */
  required: boolean;
  /** Where it is said, in characters of the description; the first one first. Never empty. */
  at: { start: number; end: number }[];
  /** The sentence or list item of the first mention, as the listing has it. */
  sentence: string;
}
