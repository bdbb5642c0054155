import { type Line, lines } from './lines';
import { says } from './words';

/** How long a sentence that closes a listing is at the most. Characters. */
const NOTICE = 160;
/** As long as this, a text is not only a beginning because something under it can be opened. Characters. */
const WHOLE = 700;

/** Does a page say that nobody can apply any more? In a line of its own, not in the middle of a text. */
export const closedBy = (heads: Line[]): true | undefined =>
  heads.some(
    ({ text, kind, linked }) =>
      kind !== 'item' && text.length < NOTICE && linked < text.length / 2 && says('closed', text),
  ) || undefined;

/** Is this only the beginning of a description: it breaks off, or is short with a "show more" under it. */
export function cutIn(page: Document, description: string): true | undefined {
  const last = description.trimEnd();
  const breaks = /(?:…|\.{3})$/.test(last);
  if (!breaks && last.length >= WHOLE) return undefined;
  const opens = [...page.querySelectorAll('button,a,[role=button],summary,label')].some(
    (one) =>
      one.getAttribute('aria-expanded') !== 'true' &&
      (one.textContent?.length ?? 99) < 60 &&
      says('more', one.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  );
  return opens || (breaks && last.length < WHOLE) || undefined;
}

/** What stands on a page in all, for looking at single lines of it. */
export const allLines = (page: Document, skip: (element: Element) => boolean): Line[] =>
  page.body ? lines(page.body, skip) : [];
