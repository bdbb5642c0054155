import { above } from './deep';
import { type Line, lines } from './lines';
import { count, says } from './words';
import { zones } from './zones';

/** The part of a page that reads like one text. */
export interface Block {
  element: Element;
  lines: Line[];
}

/** Prose weighs; links and headings hardly do. */
const weight = ({ text, linked, kind }: Line): number =>
  (text.length - linked) * (kind === 'heading' ? 0.3 : 1);

/** How much of a text must lie in one part for the rest to be left out. */
const MOST = 0.6;

/** Is a line of such weight that the part it stands in can't be left out? */
const counts = (line: Line): boolean =>
  (line.kind === 'item' && line.linked < line.text.length / 2) ||
  (line.text.length < 80 && (says('tasks', line.text) || says('profile', line.text))) ||
  count('seeks', line.text) > 0;

/** The largest block of text on a page, without what leads elsewhere; undefined on an empty page. */
export function largestBlock(page: Document): Block | undefined {
  if (!page.body) return undefined;
  const all = lines(page.body, zones(page));
  const weights = new Map<Element, number>();
  for (const line of all)
    for (let at: Element | null = line.from; at; at = above(at))
      weights.set(at, (weights.get(at) ?? 0) + weight(line));

  let element: Element = page.body;
  let own = all;
  for (;;) {
    const children = new Set(own.map(({ from }) => childOf(element, from)));
    const [next] = [...children]
      .filter((child): child is Element => child !== undefined)
      .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
    if (!next || (weights.get(next) ?? 0) < MOST * (weights.get(element) ?? 0)) break;
    const inside = own.filter(({ from }) => childOf(element, from) === next);
    const lost = own.filter((line) => !inside.includes(line));
    if (lost.some(counts) || inside.length === 1) break;
    element = next;
    own = inside;
  }
  return own.length ? { element, lines: own } : undefined;
}

/** The child of an element that another one stands in. */
function childOf(element: Element, inner: Element): Element | undefined {
  let at: Element | null = inner;
  while (at && above(at) !== element) at = above(at);
  return at ?? undefined;
}
