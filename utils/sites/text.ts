import { MOST_TEXT } from '../sighting';

/** Elements that start a line of their own. */
const BLOCK = /^(div|h\d|hr|[ou]l|li|d[dlt]|t[rdh]|table|pre|section|article|center|blockquote)$/;

/** Inline styles that hide: preheaders, tracking words. */
const HIDES = /display:\s*none|visibility:\s*hidden|(opacity|(?<!line-|min-)height):\s*0(?![.\d])/i;

/** Never words of a letter: the last three are what Gmail puts into one. 2026-04 */
const NEVER = 'style,script,title,template,.yj6qo,.a6S,.iX';

/**
 * The words of an element as lines, at most {@link MOST_TEXT} characters. Left out: what an inline style hides,
 * and marks that have no width or turn the direction of writing.
 *
 * @param quotes selector of what is quoted: left out, with the line that introduces it ("On … wrote:")
 * @param end selector of the line from which on everything is of an earlier letter
 * @param most characters to read
 */
export function words(from: Element, quotes = NEVER, end = quotes, most = MOST_TEXT): string {
  let out = '';
  let ended = false;

  const walk = (parent: Element, small: boolean, kept: boolean): void => {
    for (const node of parent.childNodes) {
      ended ||= out.length > 2 * most;
      if (ended) return;
      if (node.nodeType === 3 && !small) out += kept ? node.nodeValue : node.nodeValue?.replace(/\s+/g, ' ');
      if (node.nodeType !== 1) continue;

      const element = node as Element;
      const name = element.localName;
      const style = element.getAttribute('style') ?? '';
      if (HIDES.test(style) || element.matches(NEVER)) continue;
      if (element.matches(quotes)) {
        out += '\v';
        continue;
      }
      ended = !!out.trim() && element.matches(end);
      if (ended) return;

      // Templates set a size of nothing on a cell, against gaps, and a real one on the words in it.
      const size = /font-size:\s*([\d.]+)/.exec(style)?.[1];
      const edge = name === 'p' ? '\f' : BLOCK.test(name) ? '\r' : '';
      out += name === 'br' ? '\n' : edge + (element.getAttribute('data-emoji') ?? '');
      walk(element, size ? !+size : small, kept || name === 'pre');
      out += edge;
    }
  };
  walk(from, false, false);

  const edges = (gap: string) =>
    gap.includes('\v') ? '\n\v' : gap.includes('\f') ? '\n\n' : gap.includes('\r') ? '\n' : ' ';
  return out
    .replace(/[^\S\n]+/g, edges)
    .replace(/ *\n[ \n]*/g, (gap) => gap.replace(/ /g, '').slice(0, 2))
    .replace(quotes === NEVER ? /^\v/ : /(^>.*\n?)+/gm, '\v\n')
    .replace(/^.{0,300}:\n+\v/gm, '')
    .replace(/\p{Cf}|\u034f|\v/gu, '')
    .trim()
    .slice(0, most);
}

/** The words of an element as one line. */
export const line = (from: Element, leave?: string): string => words(from, leave).replace(/\s+/g, ' ');
