import { composers } from '.';
import { type LetterName, letterOf } from './composer';
import { stands, takeOut } from './take-out';
import { putReply } from './write';

/** How long a webmail may take to open its reply box, and how long the box must have been still. Milliseconds. */
const PATIENCE = 12_000;
const STILL = 300;

const composerOf = (site: string | undefined) => composers.find(({ id }) => id === site);

/** A letter by name, and the mail site that shows it. */
export interface SiteLetter extends LetterName {
  site?: string;
}

/** Is this letter, or the box of an answer to it, open in this page? */
export function holds(page: Document, letter: SiteLetter): boolean {
  const composer = composerOf(letter.site);
  return !!composer && !!(composer.box(page, letter) ?? letterOf(page, composer.id, letter));
}

/** Resolves with the box once it is there and has been left alone for a moment: the quote comes after the box. */
function boxCalm(find: () => HTMLElement | undefined): Promise<HTMLElement | undefined> {
  const started = Date.now();
  return new Promise((resolve) => {
    let before = '';
    let since = started;
    // Editors in frames change without the page around them changing: so it is looked at, not listened for.
    const timer = setInterval(() => {
      const box = find();
      const now = Date.now();
      const html = box?.innerHTML ?? '';
      if (html !== before) since = now;
      before = html;
      const late = now - started > PATIENCE;
      if (!late && !(box && now - since >= STILL)) return;
      clearInterval(timer);
      resolve(box);
    }, 100);
  });
}

/**
 * Puts text into the box of an answer to a letter; with none open the mail's own Reply is pressed first.
 * `refused`: there is a box, and the text could not be put into it whole. `no-box`: the letter is not here, or its
 * webmail opened none. The page may be left on the way, where an answer is a page of its own: then ask again there.
 */
export async function putIntoReply(
  page: Document,
  letter: SiteLetter,
  text: string,
): Promise<'in' | 'refused' | 'no-box'> {
  const composer = composerOf(letter.site);
  if (!composer) return 'no-box';
  const find = () => composer.box(page, letter);
  if (!find() && !composer.pressReply(page, letter)) return 'no-box';
  const box = await boxCalm(find);
  if (!box) return 'no-box';
  // Asked twice (the background was stopped after the first time), it is put in once.
  if (stands(box, text)) return 'in';
  return (await putReply(box, text)).ok ? 'in' : 'refused';
}

/** Takes text out of the one open box that has it unchanged. */
export function takeOutOfReply(page: Document, text: string): 'out' | 'changed' | 'no-box' {
  const boxes = composers.flatMap((composer) => composer.boxes(page));
  if (!boxes.length) return 'no-box';
  return boxes.some((box) => takeOut(box, text).ok) ? 'out' : 'changed';
}
