import { mailSites } from '../mail';
import { shown } from '../pick';
import type { Letter } from '../site';

/** What finds a letter again on its page; as much of it as is known. */
export interface LetterName {
  messageId?: string;
  subject?: string;
  /** The sender's. */
  address?: string;
}

/** How a reply gets into one webmail's box. Runs after a click in our own page, never by itself. */
export interface Composer {
  /** The id of the mail site it belongs to. */
  id: string;
  /** Every box that is open for writing a mail: editors and text areas. */
  boxes(page: Document): HTMLElement[];
  /** The open box of an answer to this letter. Never the box of another mail. */
  box(page: Document, letter: LetterName): HTMLElement | undefined;
  /** Presses the mail's own Reply at this letter, never Send. True when a box is to come: now, or already on its way. */
  pressReply(page: Document, letter: LetterName): boolean;
}

/** A subject without the signs of answering, in the common languages. */
const bare = (subject: string): string =>
  subject.replace(/^(?:(?:re|aw|sv|vs|antw|odp|rif|res|ref?|ynt)(?:\[\d+\])?:\s*)+/i, '').trim();

/** Is this the subject of an answer to the letter? */
export const answers = (subject: string | undefined, letter: LetterName): boolean =>
  !!letter.subject && !!subject && bare(subject) === bare(letter.subject);

/** A page, and what stands in frames of its own: some webmail shows the letter in one. */
function documentsOf(page: Document): Document[] {
  const frames = [...page.querySelectorAll('iframe')];
  return [page, ...frames.flatMap((frame) => frame.contentDocument ?? [])];
}

/** A letter that is open in this page: by its id, else the last with its subject and sender. */
export function letterOf(page: Document, id: string, name: LetterName): Letter | undefined {
  const site = mailSites.find((one) => one.id === id);
  const open = documentsOf(page).flatMap((one) => site?.find(one) ?? []);
  const same = (letter: Letter): boolean => {
    const seen = letter.read();
    return !!name.subject && seen?.subject === name.subject && seen.from?.address === name.address;
  };
  return open.find(({ key }) => key === name.messageId) ?? open.findLast(same);
}

/** Presses as a mouse does: some buttons listen for the press and not for the click. */
export function press(button: Element | undefined | null): boolean {
  const view = button?.ownerDocument.defaultView;
  if (!button || !view || !shown(button)) return false;
  for (const type of ['mousedown', 'mouseup', 'click'])
    button.dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true, view, button: 0 }));
  return true;
}

/** The editable bodies of editors that live in frames of their own. */
export const inFrames = (frames: Element[]): HTMLElement[] =>
  frames.flatMap((frame) => {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    return body?.isContentEditable ? [body] : [];
  });
