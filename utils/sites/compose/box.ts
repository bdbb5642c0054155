import { words } from '../text';

/** What came of it, with the box's words before and after as proof. */
export interface Put {
  ok: boolean;
  before: string;
  after: string;
}

/** A reply box is an editor, in the page or in a frame of its own, or a plain text area. */
export const isArea = (box: Element): box is HTMLTextAreaElement => box.localName === 'textarea';

/** All the words of a box, hidden ones left out. */
export const wordsOf = (box: Element): string =>
  isArea(box) ? box.value : words(box, undefined, undefined, Number.POSITIVE_INFINITY);

/** The lines that have words: editors differ in what a blank line is made of. */
export const linesOf = (said: string): string[] =>
  said.split('\n').flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);

export const same = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** One editing command, at the selection. Old, and the one way that keeps an editor's own record of changes. */
export const exec = (box: Element, command: string, value?: string): boolean =>
  box.ownerDocument.execCommand(command, false, value);

/** Selects from one place to another and brings the keyboard there. */
export function select(box: HTMLElement, from: [Node, number], to = from): void {
  const range = box.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  box.focus();
  const selection = box.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Takes steps back, at most so many, until the box says these lines again. */
export function stepBack(box: HTMLElement, lines: string[], most: number): boolean {
  const back = () => same(linesOf(wordsOf(box)), lines);
  for (let left = most; left && !back(); left -= 1) exec(box, 'undo');
  return back();
}
