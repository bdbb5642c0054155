import { browser } from 'wxt/browser';
import { deviceOf, tryAbort } from './commit';
import { ALL, journal } from './db';
import { inTurn } from './turn';
import { within } from './within';

/**
 * Empties everything Rebound holds on this machine: both stores, drafts, looks. Cannot be undone; the
 * caller has asked. The journal is emptied and not deleted, since an open page would block deleting.
 */
export function eraseAll(): Promise<void> {
  return inTurn(async () => {
    const db = await journal(); // first: one that does not open must not lose its second store
    // The journal last: stopped in between, the person sees that it is still there, and erases once more.
    await within(browser.storage.local.clear());
    await within(browser.storage.session.clear());
    const device = await deviceOf(db);
    const tx = db.transaction(ALL, 'readwrite', { durability: 'strict' });
    const done = tx.done;
    done.catch(() => {}); // reported by the throw below
    try {
      for (const name of tx.objectStoreNames)
        tx.objectStore(name)
          .clear()
          .catch(() => {});
      // A machine that loses its power now may still have the second store as it was: it is known to be old.
      const erased = { id: 'erased' as const, device: device?.name };
      if (device)
        tx.objectStore('meta')
          .put(erased)
          .catch(() => {});
      await within(done);
    } catch (error) {
      tryAbort(tx);
      throw error;
    }
  });
}
