/** What the page's structure says of a row, where its words may be in any language. */
export type Under = 'refused' | 'ended';

/** What a row of an applications page says of one application. Read here, judged by `classify/status`. */
export interface Row {
  /** The site's own name for this application or its listing; absent where it has none. */
  ref?: string;
  role?: string;
  company?: string;
  /** Words of its state, as they stand there. */
  status?: string;
  under?: Under;
  /** When the person applied, as the page writes it. */
  applied?: string;
  /** When the state changed, as the page writes it. */
  said?: string;
  /** The offer to log it stands directly after this, or inside it where it is a cell. */
  spot: Element;
}

/** Tells what words of a state speak of; undefined where they are none. Given by the caller: a site does not judge. */
export type Speaks = (words: string) => string | undefined;

/** One kind of applications page. Files in `sites/` run nothing when imported: the build imports them too. */
export interface StatusSite {
  id: string;
  /** The name people know it by; not translated. */
  name: string;
  /** Where it is. With a `*` in the host each employer has an address of its own, which alone is asked for. */
  matches: string[];
  /** Addresses of applications pages that this site must claim, and no other may. */
  examples: string[];
  /** Addresses of the same hosts that are none. */
  elsewhere: string[];
  /** Where the parts of a row stand, best first. What of these answers is the site's self-check. */
  keys: Record<string, string[]>;
  /** Found where the list is there and empty: no reading is then no sign of a change. */
  empty: string[];
  /** Is this address an applications page? */
  here(at: URL): boolean;
  /** Found on such a page at an employer's own address, which says nothing. */
  signs?: string;
  /** What may be rows, in the page's order. Cheap: reading comes later, some at a time. */
  find(page: Document): Element[];
  /** What a row says; undefined where it is no row after all. */
  read(row: Element, page: Document, speaks: Speaks): Row | undefined;
}
