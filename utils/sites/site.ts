import type { Sighting } from '../sighting';

/** One opened letter on a page: where it stands, and how to read it when reading is worth it. */
export interface Letter {
  /** Tells this letter from every other on the page. Cheap: from ids, never from the text. */
  key: string;
  /** Its words. The prefilter reads `textContent` of this once. */
  body: Element;
  /** The bar stands directly before this. */
  spot: Element;
  /** Everything the page says of it; undefined where subject, sender and body are not of one message. */
  read(): Sighting | undefined;
}

/** One webmail. Files in `sites/` run nothing when imported: the build imports them too. */
export interface MailSite {
  id: string;
  /** The name people know it by; not translated. */
  name: string;
  /** The manifest is built from these; no other list of addresses exists. Empty where each owner has an address. */
  matches: string[];
  /** Self-hosted: the person turns it on for an address of theirs. */
  asked?: true;
  /** Addresses this site must claim, and no other site may. */
  examples: string[];
  /** Is this page such a webmail? Decides for self-hosted ones, whose address says nothing. */
  here(page: Document): boolean;
  /** The letters that are open, own sent mail left out. Ids only, no reading: this runs on every change. */
  find(page: Document): Letter[];
}
