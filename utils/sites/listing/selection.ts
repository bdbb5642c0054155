import { described, lines } from './lines';

/** Fewer characters than this are no listing, only words of one. */
export const SHORTEST = 120;

/** What the person has selected in a page, as lines; undefined where that is too little to be a listing. */
export function selectedIn(page: Document): string | undefined {
  const selection = page.getSelection?.();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const holder = page.createElement('div');
  for (let at = 0; at < selection.rangeCount; at++) holder.append(selection.getRangeAt(at).cloneContents());
  const text = described(lines(holder));
  return text.length >= SHORTEST ? text : undefined;
}
