/** A bar that has only just appeared under the pointer was not what the person meant. Milliseconds. */
export const SETTLED = 300;
/** Fainter than this, nobody can be said to have seen it. */
const SEEN = 0.9;

/** Is an element as visible as its page claims: no ancestor that makes it faint, or cuts it away? */
function visible(element: Element): boolean {
  let shown = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const faint = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
    shown *= Number(style.opacity || 1) * (faint ? Number(faint[1]) / (faint[2] ? 100 : 1) : 1);
    if (style.visibility === 'hidden' || shown < SEEN) return false;
  }
  return true;
}

/**
 * Is this a press of a person who saw what they pressed? A page can make events, though not trusted ones;
 * it can also hide our line, or lay something over it, and have a person press it unawares. `since` is when
 * the line appeared (milliseconds, as `performance.now()` counts).
 */
export function realPress(event: Event, host: Element, since: number): boolean {
  if (!event.isTrusted || document.visibilityState !== 'visible' || !visible(host)) return false;
  // A press by key has no place, and its focus can be seen.
  if (!(event instanceof MouseEvent) || event.detail === 0) return true;
  if (performance.now() - since < SETTLED) return false;
  const root = host.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(event.clientX, event.clientY) === host;
}
