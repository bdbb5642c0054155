import type { Stored, StoreName } from './change';
import { journal, STORES } from './db';
import { bare } from './derive';

/**
 * Records as they stand, in the order they are asked for; undefined for those that are not there. All in one
 * transaction: one each would cost more than the reading.
 */
export async function recordsAt(places: { store: StoreName; id: string }[]): Promise<(Stored | undefined)[]> {
  const tx = (await journal()).transaction([...STORES]);
  return Promise.all(
    places.map(async ({ store, id }) => {
      const found = await tx.objectStore(store).get(id);
      return found && bare(store, found);
    }),
  );
}
