import { all } from '../pick';
import { addressOf, type Found, idsIn } from './found';
import { described, hidden, lines, words } from './lines';

/** Where one job site's listings stand, as data. Each list is tried one selector at a time, best first. */
export interface Board {
  id: string;
  /** What the host's name ends with, or how its address looks. */
  host: RegExp;
  /** How the address of a listing looks, where other pages of the site have the same places. */
  path?: RegExp;
  /** Found on the site's pages wherever they are: it also stands on companies' own addresses. */
  mark?: string;
  /** Addresses of listings that this board must claim, and no other may. */
  examples: string[];
  /** Around one listing, where several may be in the page. */
  pane?: string[];
  title: string[];
  company: string[];
  place?: string[];
  description: string[];
  /** Not words of what it stands in: a rating in a company's name, a note for screen readers. */
  leave?: string;
  /** The company's short name in the address, where nothing else names it. */
  slug?: 'subdomain' | RegExp;
}

/** "acme-health" as a person would write it. */
const written = (slug: string): string =>
  decodeURIComponent(slug)
    .replace(/[-_+]+/g, ' ')
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    .trim();

/** The company's name as the address has it. */
export function slugOf({ slug }: Board, address: URL | undefined): string | undefined {
  if (!slug || !address) return undefined;
  const found =
    slug === 'subdomain'
      ? /^(?:careers?-|jobs?-)?([^.]+)\./.exec(address.hostname)?.[1]
      : slug.exec(address.href)?.[1];
  return found && !/^(?:www|jobs?|careers?|apply|boards|job-boards)$/.test(found)
    ? written(found)
    : undefined;
}

/** Is the page of this board? */
export const isOf = (board: Board, page: Document, address: URL | undefined): boolean =>
  (address !== undefined &&
    board.host.test(address.hostname) &&
    (board.path?.test(address.pathname) ?? true)) ||
  (board.mark !== undefined && page.querySelector(board.mark) !== null);

/** The pane in front of the person: of several the one that the address names, then the last one to be seen. */
function pane(page: Document, { pane: places = [] }: Board): ParentNode {
  const found = all(page, places).filter(
    (one) => !hidden(one, page.documentElement.getBoundingClientRect().height > 0),
  );
  const ids = idsIn(addressOf(page));
  return found.find((one) => ids.some((id) => one.outerHTML.includes(id))) ?? found.at(-1) ?? page;
}

/** What a board's page says of its listing, as far as its places answer. */
export function byPlaces(page: Document, board: Board): Found {
  const around = pane(page, board);
  const skip = (element: Element) => board.leave !== undefined && element.matches(board.leave);
  const text = (places: string[] = []): string | undefined => {
    for (const place of places)
      for (const one of around.querySelectorAll(place)) {
        const said =
          one.getAttribute('content') ??
          one.getAttribute('alt') ??
          (board.leave
            ? lines(one, skip)
                .map((line) => line.text)
                .join(' ')
            : words(one));
        if (said.trim()) return said.trim();
      }
    return undefined;
  };
  const parts = all(around, board.description);
  const outermost = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const ids = idsIn(addressOf(page));
  const named = outermost.filter((part) =>
    ids.some((id) => part.closest(`[id*="${id}"],[componentkey*="${id}"],[data-id="${id}"]`)),
  );
  const shown = (named.length ? named : outermost)
    .map((part) => described(lines(part, skip)))
    .filter(Boolean);
  return {
    title: text(board.title),
    company: text(board.company),
    place: text(board.place),
    description: [...new Set(shown)].join('\n') || undefined,
  };
}
