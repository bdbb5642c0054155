import { patternOf } from '../pattern';
import { known } from './known';
import type { StatusSite } from './site';
import { byWords, ownCompany, readByWords } from './words';

const files = import.meta.glob<StatusSite>(
  ['./*.ts', '!./index.ts', '!./site.ts', '!./parts.ts', '!./words.ts', '!./known.ts', '!./days.ts'],
  { eager: true, import: 'default' },
);

const knownSites: StatusSite[] = known.map((one) => ({
  ...byWords,
  id: one.id,
  name: one.name,
  matches: one.matches,
  examples: one.examples,
  elsewhere: one.elsewhere,
  here: ({ pathname }) => one.path.test(pathname),
  read(row, page, speaks) {
    const read = readByWords(row, page, speaks, one.many);
    return (
      read && { ...read, company: one.company ?? read.company ?? (one.many ? undefined : ownCompany(page)) }
    );
  },
}));

/** Every applications page we know an address of: those with a file of their own, then those read by words. */
export const statusSites: StatusSite[] = [...Object.values(files), ...knownSites];

/** Is a pattern of this host? Hosts may begin with `*.`. */
function ofHost(pattern: string, at: URL): boolean {
  const host = /^https:\/\/([^/]+)/.exec(pattern)?.[1] ?? '';
  return (
    at.protocol === 'https:' &&
    (host.startsWith('*.') ? at.hostname.endsWith(host.slice(1)) : at.hostname === host)
  );
}

/** Has it of this path? Paths may end with `*`. */
const ofPath = (pattern: string, at: URL): boolean =>
  at.pathname.startsWith(pattern.replace(/^https:\/\/[^/]+/, '').replace(/\*$/, ''));

/** The known site an address belongs to, whether or not it is a page of applications. */
export const statusSiteAt = (at: URL): StatusSite | undefined =>
  statusSites.find((site) => site.matches.some((pattern) => ofHost(pattern, at) && ofPath(pattern, at)));

/** The known site that has pages on this origin. */
const siteOn = (origin: string): StatusSite | undefined =>
  statusSites.find((site) => site.matches.some((pattern) => ofHost(pattern, new URL(origin))));

/**
 * Who reads a page: by its address, else by what stands on it (an employer's own domain), else its words.
 * Undefined where it is a known site's page, but none of applications.
 */
export function readerOf(page: Document, at = new URL(page.URL)): StatusSite | undefined {
  const site = statusSiteAt(at) ?? siteOn(at.origin);
  if (site) return site.here(at) ? site : undefined;
  return statusSites.find(({ signs }) => signs && page.querySelector(signs)) ?? byWords;
}

/** The name to show for an address: the site's, with the employer's host where each has its own. */
export function nameOf(origin: string): string {
  const { host } = new URL(origin);
  const site = siteOn(origin);
  if (!site) return host;
  return site.matches.some((pattern) => pattern.includes('://*.')) ? `${site.name}, ${host}` : site.name;
}

/** Where the script is registered for an origin: its own pages alone, and of a shared host only the part that is meant. */
export function placesOn(origin: string): string[] {
  const parts = siteOn(origin)?.matches.filter(
    (pattern) => !pattern.includes('://*.') && ofHost(pattern, new URL(origin)),
  );
  return parts?.length ? parts : [patternOf(origin)];
}
