import { browser } from 'wxt/browser';
import type { Listing, ListingSource } from '@/utils/listing/listing';
import { keyOf } from './key';
import type { ListingWorld } from './world';

/** What reading a tab came to. */
export type TabRead =
  | { is: 'listing'; listing: Listing }
  /** `elsewhere`: frames of another address that may hold one. */
  | { is: 'none'; elsewhere: string[] }
  /** The browser lets nobody in: we have no right to this page, or nobody has. */
  | { is: 'closed' };

const ORDER: ListingSource[] = ['json-ld', 'site', 'title', 'microdata', 'text', 'selection'];
const FILE = '/listing-reader.js';

/**
 * Reads the listing in a tab, by the right that a press or a followed site gives.
 * @param selection read what is selected before anything else
 * @param not the listing that was read before: waits a while for the page to show another
 */
export async function readTab(tabId: number, selection = false, not?: Listing): Promise<TabRead> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: [FILE] });
    const answers = await browser.scripting.executeScript({
      target,
      func: (selected: boolean, before: string | null) =>
        (globalThis as ListingWorld).reboundListing?.read(selected, before),
      args: [selection, not ? keyOf(not) : null],
    });
    const found = answers.flatMap(({ result }) =>
      result ? [result as { listing?: Listing; elsewhere: string[] }] : [],
    );
    const listings = found.flatMap(({ listing }) => listing ?? []);
    const [best] = listings.sort((a, b) => rank(a, selection) - rank(b, selection));
    if (best) return { is: 'listing', listing: best };
    return { is: 'none', elsewhere: found.flatMap(({ elsewhere }) => elsewhere) };
  } catch {
    return { is: 'closed' };
  }
}

const rank = ({ source }: Listing, selection: boolean): number =>
  selection && source === 'selection' ? -1 : ORDER.indexOf(source);

const CSS = '::highlight(rebound-asked) { background-color: #f4d98b; color: #19222d; }';

/** Marks words in the page and goes to the first of them. Gives how many there are. Needs the right to read it. */
export async function showIn(tabId: number, words: string[]): Promise<number> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: [FILE] });
    await browser.scripting.insertCSS({ target, css: CSS });
    const answers = await browser.scripting.executeScript({
      target,
      func: (these: string[]) => (globalThis as ListingWorld).reboundListing?.show(these) ?? 0,
      args: [words],
    });
    return answers.reduce((sum, { result }) => sum + (Number(result) || 0), 0);
  } catch {
    return 0;
  }
}

/** Takes every mark out of a page again. */
export async function hideIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting
    .executeScript({ target, func: () => (globalThis as ListingWorld).reboundListing?.hide() })
    .catch(() => {});
  await browser.scripting.removeCSS({ target, css: CSS }).catch(() => {});
}
