import { browser } from 'wxt/browser';
import { ALL, journal } from './db';
import { inTurn } from './write';

/**
 * Empties everything Rebound holds on this machine: both stores, drafts, looks. Cannot be undone; the
 * caller has asked. The journal is emptied and not deleted, since an open page would block deleting.
 */
export function eraseAll(): Promise<void> {
  return inTurn(async () => {
    const db = await journal(); // first: one that does not open must not lose its second store
    // The journal last: stopped in between, the person sees that it is still there, and erases once more.
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    const tx = db.transaction(ALL, 'readwrite');
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
    await tx.done;
  });
}
