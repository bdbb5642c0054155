import { exec, isArea, linesOf, type Put, same, select, stepBack, wordsOf } from './box';

/** Spaces and marks without width: editors add and change them as they like. */
const NOTHING = /[\s\p{Cf}]/u;

/** Where the lines stand, as whole lines. -1: not, or more than once, so that one can't tell which are ours. */
function placeOf(part: string[], lines: string[]): number {
  const places = lines.flatMap((_, at) => (same(part, lines.slice(at, at + part.length)) ? [at] : []));
  return part.length && places.length === 1 ? (places[0] ?? -1) : -1;
}

/** Do these lines stand in the box already, whole and once? */
export const stands = (box: HTMLElement, text: string): boolean =>
  placeOf(linesOf(text), linesOf(wordsOf(box))) >= 0;

/** The first and the last character of some words in an editor, spaces not counted. */
function rangeOf(box: HTMLElement, text: string): [Node, number][] | undefined {
  const at: [Node, number][] = [];
  let said = '';
  const walk = box.ownerDocument.createTreeWalker(box, 4 /* text */);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let offset = 0; offset < value.length; offset += 1) {
      if (NOTHING.test(value.charAt(offset))) continue;
      said += value.charAt(offset);
      at.push([node, offset]);
    }
  }
  const sought = text.replace(new RegExp(NOTHING, 'gu'), '');
  const start = said.indexOf(sought);
  const first = at[start];
  const last = at[start + sought.length - 1];
  if (!first || !last || start !== said.lastIndexOf(sought)) return undefined;
  return [first, [last[0], last[1] + 1]];
}

/**
 * Takes text out of a box again, and only if it stands there as it was put in, in whole lines and once: what the
 * person has changed is theirs. `ok`: it is gone and everything else is what it was.
 */
export function takeOut(box: HTMLElement, text: string): Put {
  const before = wordsOf(box);
  const result = (ok: boolean): Put => ({ ok, before, after: wordsOf(box) });

  const was = linesOf(before);
  const ours = linesOf(text);
  const at = placeOf(ours, was);
  if (at < 0) return result(false);
  const rest = [...was.slice(0, at), ...was.slice(at + ours.length)];

  if (isArea(box)) {
    const start = before.indexOf(text);
    if (start < 0) return result(false);
    const end = start + text.length;
    box.setRangeText('', start, before.startsWith('\n\n', end) ? end + 2 : end, 'start');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContent' }));
  } else {
    const [from, to] = rangeOf(box, text) ?? [];
    if (!from || !to) return result(false);
    select(box, from, to);
    exec(box, 'delete');
  }
  const ok = same(linesOf(wordsOf(box)), rest);
  if (!ok && !isArea(box)) stepBack(box, was, 4);
  return result(ok);
}
