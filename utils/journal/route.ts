/** Where the journal page is. It lives in the address, so that back, forward and a link all work. */
export type Route =
  | { view: 'entries' }
  | { view: 'entry'; id: string }
  | { view: 'add' }
  | { view: 'settings' }
  | { view: 'help' };

/** The place an address's hash ("#entry=…") names. Anything unknown is the list. */
export function routeOf(hash: string): Route {
  const [name = '', value = ''] = hash.replace(/^#/, '').split('=', 2);
  if (name === 'entry' && value) return { view: 'entry', id: decode(value) };
  if (name === 'add' || name === 'settings' || name === 'help') return { view: name };
  return { view: 'entries' };
}

/** The hash of a place, with its "#". */
export function hashOf(route: Route): string {
  return route.view === 'entry' ? `#entry=${encodeURIComponent(route.id)}` : `#${route.view}`;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // typed by hand: no entry has this id, and the page says so
  }
}
