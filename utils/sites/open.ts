import { all, around, shown } from './pick';

/** A letter that is open in a page: which, and where. */
export interface Open {
  /** Tells this letter from every other on the page. From ids, never from the text. */
  key: string;
  body: Element;
  /** The bar stands directly before this. */
  spot: Element;
  /** Around the letter: nothing outside it belongs to the letter but the subject. */
  message: Element;
}

/** The light half of a webmail, for a script that is in every mail page: sees letters, reads none. */
export interface OpenMail {
  id: string;
  here(page: Document): boolean;
  /** The letters that are open. `wanted` is asked of each body before anything else is looked at; without it, all are. */
  find(page: Document, wanted?: Wanted): Open[];
}

/** Is it worth looking at the letter with this body? */
export type Wanted = (body: Element) => boolean;

/** Where one webmail's letters stand. Selectors are tried one at a time, best first. */
interface Places {
  message: string[];
  body: string[];
  /** What the bar stands before, at or around the body. */
  spot: string;
  /** Tells one message from another; undefined leaves it out: unsent, one's own, folded up. */
  keyOf(message: Element, page: Document): string | undefined;
}

/** The open letters of a page. A message with more than one body is none of which we could be sure. */
export function openLetters(
  page: Document,
  { message: messages, body: places, spot, keyOf }: Places,
  wanted: Wanted = () => true,
): Open[] {
  const bodies = all(page, places);
  return bodies.flatMap((body, at) => {
    if (!shown(body) || !wanted(body)) return []; // first: most are in views that the page keeps for later
    const message = around(body, messages);
    // In the page's order: if there is another in the message, it is next to this one.
    const other = [bodies[at - 1], bodies[at + 1]].some((one) => one && message?.contains(one));
    if (!message || other) return [];
    const key = keyOf(message, page);
    return key ? [{ key, body, spot: body.closest(spot) ?? body, message }] : [];
  });
}
