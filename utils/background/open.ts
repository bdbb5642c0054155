import { browser } from 'wxt/browser';
import type { Where } from '../messages';

/** What the popup is to show when it opens next. */
export interface ToOpen {
  entry?: string;
  where: Where;
  /** Milliseconds since 1970: an old wish is not fulfilled. */
  at: number;
}

/** Wide and high enough for the ritual's 380 × 592 within a window's own frame. */
const SMALL = { width: 400, height: 640 };

/**
 * Opens the popup on an entry: the real one where the browser allows it, else the same page in a small
 * window. Notes open in the journal.
 */
export async function open(where: Where, entry?: string): Promise<void> {
  if (where === 'notes') {
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/journal.html')}${entry ? `#entry=${entry}` : ''}`,
    });
    return;
  }
  const wish: ToOpen = { entry, where, at: Date.now() };
  await browser.storage.session.set({ 'popup/open': wish });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.storage.session.remove('popup/open');
    const hash = new URLSearchParams({ ...(entry ? { entry } : {}), where });
    const url = `${browser.runtime.getURL('/popup.html')}#${hash}`;
    await browser.windows.create({ url, type: 'popup', ...SMALL });
  }
}
