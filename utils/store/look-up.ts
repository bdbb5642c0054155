import type { Stored, StoreName } from './change';
import { journal } from './db';
import { bare } from './derive';

/** Records as they stand, in the order they are asked for; undefined for those that are not there. */
export async function recordsAt(places: { store: StoreName; id: string }[]): Promise<(Stored | undefined)[]> {
  const db = await journal();
  return Promise.all(
    places.map(async ({ store, id }) => {
      const found = await db.get(store, id);
      return found && bare(store, found);
    }),
  );
}
