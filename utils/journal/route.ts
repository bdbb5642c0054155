/** Where the journal page is. It lives in the address, so that back, forward and a link all work. */
export type Route =
  | { view: 'entries' }
  | { view: 'entry'; id: string }
  | { view: 'add'; listing?: string }
  | { view: 'open' }
  | { view: 'patterns' }
  | { view: 'trash' }
  | { view: 'settings' }
  | { view: 'help' };

/** Views that need no more than their name. */
const PLAIN = ['open', 'patterns', 'trash', 'settings', 'help'] as const;

/** The place an address's hash ("#entry=…") names. Anything unknown is the list. */
export function routeOf(hash: string): Route {
  const [name = '', value = ''] = hash.replace(/^#/, '').split('=', 2);
  if (name === 'entry' && value) return { view: 'entry', id: decode(value) };
  if (name === 'add') return value ? { view: 'add', listing: decode(value) } : { view: 'add' };
  const plain = PLAIN.find((view) => view === name);
  return plain ? { view: plain } : { view: 'entries' };
}

/** The hash of a place, with its "#". */
export function hashOf(route: Route): string {
  if (route.view === 'entry') return `#entry=${encodeURIComponent(route.id)}`;
  if (route.view === 'add' && route.listing) return `#add=${encodeURIComponent(route.listing)}`;
  return `#${route.view}`;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // typed by hand: no entry has this id, and the page says so
  }
}
