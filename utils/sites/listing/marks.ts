import { documentsOf } from './frames';
import { inSight } from './lines';
import { zones } from './zones';

/** The name of our marks in a page's list of highlights. */
const NAME = 'rebound-asked';
const MOST = 300;
/** Words in two of these never belong together. */
const BLOCK = 'p,li,div,td,th,dd,dt,h1,h2,h3,h4,h5,h6,section,article,main,summary,pre,blockquote,body';
const LEAVE = 'script,style,noscript,textarea,select,option,template,title';

interface Highlights {
  CSS: { highlights?: Map<string, unknown> };
  Highlight?: new (...ranges: Range[]) => unknown;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Where words stand in a document, across the elements they are split over. */
export function rangesOf(page: Document, words: string[]): Range[] {
  const skip = zones(page, true);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let last: Element | null = null;
  const walker = page.createTreeWalker(page.body, 4); // texts
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || around.closest(LEAVE) || !node.nodeValue?.trim()) continue;
    const block = around.closest(BLOCK);
    if (block !== last) text += '\n';
    last = block;
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue;
  }
  const longest = [...new Set(words)].filter((word) => word.trim()).sort((a, b) => b.length - a.length);
  if (!longest.length) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longest.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const at = (place: number) => nodes.findLast(({ start }) => start <= place);
  return [...text.matchAll(pattern)].slice(0, MOST).flatMap((found) => {
    const from = at(found.index);
    const end = found.index + found[0].length - 1;
    const to = at(end);
    if (!from || !to || !from.node.parentElement || !inSight(from.node.parentElement, skip)) return [];
    const range = page.createRange();
    range.setStart(from.node, found.index - from.start);
    range.setEnd(to.node, end + 1 - to.start);
    return [range];
  });
}

/** Marks words in a page without touching it, and goes to the first. Gives how many were marked. */
export function mark(page: Document, words: string[]): number {
  let all = 0;
  for (const one of documentsOf(page)) {
    const { CSS, Highlight } = (one.defaultView ?? {}) as unknown as Highlights;
    if (!CSS?.highlights || !Highlight || !one.body) continue;
    const ranges = rangesOf(one, words);
    CSS.highlights.set(NAME, new Highlight(...ranges));
    if (!all) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    all += ranges.length;
  }
  return all;
}

/** Takes the marks out again. */
export function unmark(page: Document): void {
  for (const one of documentsOf(page))
    (one.defaultView as unknown as Highlights | null)?.CSS.highlights?.delete(NAME);
}
