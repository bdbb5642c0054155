/**
 * Everything the first answering place finds. Places are tried one at a time, best first: joined by
 * commas they would come in the order of the page and not in the order of trust.
 */
export function all(within: ParentNode, places: string[]): Element[] {
  for (const place of places) {
    const found = within.querySelectorAll(place);
    if (found.length) return [...found];
  }
  return [];
}

/** The element at or around `from` that the first answering place means. */
export function around(from: Element, places: string[]): Element | undefined {
  for (const place of places) {
    const found = from.closest(place);
    if (found) return found;
  }
  return undefined;
}

/** What one place has nearest around `from`: all that the smallest enclosing element has, `from`'s inside left out. */
export function near(from: Element, place: string): Element[] {
  for (let within = from.parentElement; within; within = within.parentElement) {
    const found = [...within.querySelectorAll(place)].filter((one) => !from.contains(one));
    if (found.length) return found;
  }
  return [];
}

/** Webmail keeps earlier views in the page and hides them by hand. Reads attributes only, asks for no layout. */
export const shown = (one: Element): boolean =>
  !one.closest('[style*="display: none"],[style*="display:none"],[hidden]');
