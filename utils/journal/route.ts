/** Where the journal page is. It lives in the address, so that back, forward and a link all work. */
export type Route =
  | { view: 'entries' }
  | { view: 'entry'; id: string }
  /** `open`: an application without a no; `listing`: one for that checked listing. */
  | { view: 'add'; open?: true; listing?: string }
  | { view: 'open' }
  | { view: 'patterns' }
  | { view: 'trash' }
  | { view: (typeof GROWTH)[number] }
  | { view: 'settings' }
  | { view: 'data' }
  | { view: 'bring' }
  | { view: 'office' }
  | { view: 'help' };

/** The pages about the person, and what belongs to each. */
export const GROWTH = [
  'strengths',
  'bullet',
  'values',
  'kinder',
  'control',
  'story',
  'picture',
  'readings',
  'week',
] as const;

/** Views that need no more than their name. */
const PLAIN = [
  'open',
  'patterns',
  ...GROWTH,
  'trash',
  'settings',
  'data',
  'bring',
  'office',
  'help',
] as const;

/** The place an address's hash ("#entry=…") names. Anything unknown is the list. */
export function routeOf(hash: string): Route {
  const [name = '', value = ''] = hash.replace(/^#/, '').split('=', 2);
  if (name === 'entry' && value) return { view: 'entry', id: decode(value) };
  if (name === 'add' && value === 'open') return { view: 'add', open: true };
  if (name === 'add') return value ? { view: 'add', open: true, listing: decode(value) } : { view: 'add' };
  const plain = PLAIN.find((view) => view === name);
  return plain ? { view: plain } : { view: 'entries' };
}

/** The hash of a place, with its "#". */
export function hashOf(route: Route): string {
  if (route.view === 'entry') return `#entry=${encodeURIComponent(route.id)}`;
  if (route.view === 'add' && route.listing) return `#add=${encodeURIComponent(route.listing)}`;
  if (route.view === 'add' && route.open) return '#add=open';
  return `#${route.view}`;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // typed by hand: no entry has this id, and the page says so
  }
}
