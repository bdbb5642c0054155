import { browser } from 'wxt/browser';
import type { PageReading, Where } from '../messages';

/** What the popup is to show when it opens. */
export interface Wish {
  where: Where;
  entry?: string;
  /** For `hand`: what was read on the page. */
  reading?: PageReading;
}

/** A wish older than this was for a popup that never opened. Milliseconds. */
const FRESH = 10_000;
const PLACES: readonly Where[] = ['ritual', 'ask', 'notes', 'time', 'hand'];

function whereOf(word: unknown): Where | undefined {
  return PLACES.find((place) => place === word);
}

/**
 * What the background or the address (`#entry=…&where=…`, in a small window) asks the popup to show;
 * undefined for a click on the toolbar. Used up by reading.
 */
export async function takeWish(hash: string, now: number): Promise<Wish | undefined> {
  const found = await browser.storage.session.get(['popup/open', 'popup/reading']);
  await browser.storage.session.remove(['popup/open', 'popup/reading']);
  const reading = found['popup/reading'] as PageReading | undefined;
  const asked = found['popup/open'] as { entry?: string; where?: unknown; at?: number } | undefined;
  const where = whereOf(asked?.where);
  if (asked && where && now - (asked.at ?? 0) < FRESH) return { where, entry: asked.entry, reading };
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const said = whereOf(params.get('where'));
  return said && { where: said, entry: params.get('entry') ?? undefined, reading };
}
