import { above, within } from './deep';

/** One block of a page's words. */
export interface Line {
  text: string;
  kind: 'text' | 'item' | 'heading';
  /** How many of its characters are a link's. */
  linked: number;
  /** The element whose own words these are. */
  from: Element;
}

/** Elements that start a line of their own, whatever a style sheet says. */
const BLOCK =
  /^(address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|html|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const HEADING = /^(h[1-6]|legend|summary)$/;
const NEVER =
  'script,style,noscript,template:not([shadowrootmode]),svg,math,select,input,textarea,iframe,object,video,audio,canvas,head,dialog:not([open]),[class*="sr-only"],[class*="visually-hidden"],[class*="visuallyhidden"],[class*="screen-reader"]';
const PRESSED = 'button,[role=button]';
/** An accordion's heading is pressed, and is a heading all the same. */
const PRESSED_HEADING = 'h1,h2,h3,h4,h5,h6,summary,[role=heading]';

const one = (text: string) => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();

/** Has this page been laid out? A saved page that is only read has not. */
export const laidOut = (page: Document): boolean => page.documentElement.getBoundingClientRect().height > 0;

/** Names by which common style sheets hide, for pages that were saved without theirs. */
const HIDES =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|invisible|ng-hide|display-none|visually-?hidden|collapse)(?:\s|$)/;
/** Less text than this is not worth asking a style sheet of a saved page about. Characters. */
const PANE = 200;

function outOfSight(element: Element, styled: boolean): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  if (styled)
    return element.checkVisibility?.({ visibilityProperty: true }) === false && !element.closest('details');
  if (HIDES.test(element.getAttribute('class') ?? '')) return true;
  if ((element.textContent?.length ?? 0) < PANE) return false;
  const view = element.ownerDocument.defaultView;
  return element.getAttribute('aria-hidden') === 'true' || view?.getComputedStyle(element).display === 'none';
}

/** Is this not to be seen? What a closed "show more" or tab of the page itself controls is only folded. */
export function hidden(element: Element, styled: boolean): boolean {
  if (!outOfSight(element, styled)) return false;
  const page = element.ownerDocument;
  return !(element.id && page.querySelector(`[aria-controls~="${element.id.replace(/["\\]/g, '\\$&')}"]`));
}

/** Does a text begin an element that directly follows another, with no space between them? */
const besides = (node: ChildNode): boolean =>
  !node.previousSibling && node.parentElement?.previousSibling?.nodeType === 1;

/** Longer words in bold are a sentence that matters, and no heading. Characters. */
const BOLD = 70;

/** Many write their headings as a line in bold. */
const bold = (from: Element, words: string): boolean =>
  words.length <= BOLD &&
  from.childElementCount === 1 &&
  /^(?:b|strong)$/.test(from.firstElementChild?.localName ?? '') &&
  one(from.textContent ?? '') === words &&
  one(from.firstElementChild?.textContent ?? '') === words;

/**
 * The words of an element, a block a line, in the order of the page. Left out: what is hidden, what can be
 * pressed or filled in, and what `skip` says.
 */
export function lines(root: Element, skip: (element: Element) => boolean = () => false): Line[] {
  const out: Line[] = [];
  const styled = root.isConnected && laidOut(root.ownerDocument); // what was taken out of the page has no place in it
  const view = root.ownerDocument.defaultView;
  let text = '';
  let linked = 0;

  const end = (from: Element, kind: Line['kind']) => {
    const words = one(text);
    if (/[\p{L}\p{N}]/u.test(words))
      out.push({
        text: words,
        kind: kind === 'text' && bold(from, words) ? 'heading' : kind,
        linked: Math.min(linked, words.length),
        from,
      });
    text = '';
    linked = 0;
  };
  const add = (words: string, link: boolean, beside: boolean) => {
    // Side by side in two elements they are two things on the screen, when the second starts like one.
    const glued = /[\p{L}\d)]$/u.test(text) && /^(?:\p{Lu}\p{L}|[£$€]\s?\d)/u.test(words);
    text += glued && beside ? ` · ${words}` : glued && /\p{Ll}$/u.test(text) ? ` ${words}` : words;
    if (link) linked += one(words).length;
  };
  const breaks = (element: Element) =>
    BLOCK.test(element.localName) ||
    (styled && view !== null && !/^(inline|contents|none|ruby)/.test(view.getComputedStyle(element).display));

  const walk = (parent: Element, block: Element, kind: Line['kind'], link: boolean, kept: boolean): void => {
    for (const node of within(parent)) {
      if (node.nodeType === 3) {
        const parts = kept ? (node.nodeValue ?? '').split('\n') : [node.nodeValue ?? ''];
        for (const [at, part] of parts.entries()) {
          if (at) end(block, kind);
          add(part, link, at === 0 && besides(node));
        }
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') end(block, kind);
      if (element.matches(NEVER) || hidden(element, styled)) continue;
      if (element.matches(PRESSED) && !element.closest(PRESSED_HEADING)) continue;
      if (skip(element)) continue;
      const cell = /^t[dh]$/.test(name) && !element.querySelector('p,div,ul,ol,table,br');
      const own = breaks(element) && !cell;
      const next =
        HEADING.test(name) || element.getAttribute('role') === 'heading'
          ? 'heading'
          : name === 'li' || element.getAttribute('role') === 'listitem'
            ? 'item'
            : kind;
      if (own) end(block, kind);
      if (cell) text += ' ';
      walk(
        element,
        own ? element : block,
        next,
        link || name === 'a',
        kept || name === 'pre' || /white-space:\s*pre/.test(element.getAttribute('style') ?? ''),
      );
      if (own) end(element, next);
      if (cell) text += ' ';
    }
  };
  walk(
    root,
    root,
    HEADING.test(root.localName) ? 'heading' : root.localName === 'li' ? 'item' : 'text',
    root.localName === 'a',
    /^(pre|textarea)$/.test(root.localName),
  );
  end(root, 'text');
  return out;
}

/** What people and programs put before an item of a list. */
const BULLET = /^(?:[•·●▪■◦○‣⁃∙✓✔➤►▶→*]|[-–—](?=\s))\s*/u;

/** Lines as a listing's description has them: items start with "• ". */
export function described(found: Pick<Line, 'text' | 'kind'>[]): string {
  return found
    .map(({ text, kind }) => {
      const bare = text.replace(BULLET, '');
      return kind === 'item' || bare !== text ? `• ${bare}` : text;
    })
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n');
}

/** Is an element in sight, and in no part that `skip` leaves out? */
export function inSight(element: Element, skip: (element: Element) => boolean): boolean {
  const styled = laidOut(element.ownerDocument);
  for (let at: Element | null = element; at; at = above(at)) if (hidden(at, styled) || skip(at)) return false;
  return true;
}

/** The words of one element in one line. */
export const words = (element: Element): string =>
  lines(element)
    .map(({ text }) => text)
    .join(' ');

/** For comparing: letters and digits only. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
