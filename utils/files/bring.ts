import { send } from '../messages';
import { covers, join } from '../store/change';
import { recordsAt } from '../store/look-up';
import type { Held } from '../store/records';
import { keepPoint, noPoint, noted, takingOut } from './restore-point';

/** What an import would do, in records. */
export interface Plan {
  added: number;
  changed: number;
  same: number;
}

/** Records in one call to the background. */
const AT_ONCE = 300;

/** Some hundred records at a time, each id once: of one that comes twice the two are joined. */
async function* inParts(records: AsyncIterable<Held[]>): AsyncGenerator<Held[]> {
  let part = new Map<string, Held>();
  for await (const some of records)
    for (const held of some) {
      const key = `${held.store}/${held.record.id}`;
      const twice = part.get(key);
      part.set(key, twice ? { ...held, record: join(twice.record, held.record) } : held);
      if (part.size >= AT_ONCE) {
        yield [...part.values()];
        part = new Map();
      }
    }
  if (part.size) yield [...part.values()];
}

/** Was it only taken out by undoing an import? Then the file brings it back. */
const takenOut = (record: Record<string, unknown> | undefined): boolean => record?.takenOut === true;

const places = (part: Held[]) => part.map(({ store, record }) => ({ store, id: record.id }));

/** What bringing these records in would do. Reads only. */
export async function planOf(records: AsyncIterable<Held[]>): Promise<Plan> {
  const plan: Plan = { added: 0, changed: 0, same: 0 };
  for await (const part of inParts(records)) {
    const known = await recordsAt(places(part));
    for (const [i, { record }] of part.entries()) {
      const before = known[i];
      if (!before || takenOut(before)) plan.added += 1;
      else plan[covers(before, record) ? 'same' : 'changed'] += 1;
    }
  }
  return plan;
}

/** Some of it is in: `done` records are, and bringing the same again goes on from there. */
export class BroughtInPart extends Error {
  constructor(
    readonly done: number,
    cause: unknown,
  ) {
    super(`Only ${done} records are in`, { cause });
  }
}

/**
 * Brings records in: merged by id, the newest word for each field. Keeps one restore point for all of it.
 * `onDone` hears how many records have been looked at. Gives how many are new or newer. Rejects with
 * {@link BroughtInPart}.
 */
export async function bringIn(
  records: AsyncIterable<Held[]>,
  onDone: (count: number) => void = () => {},
): Promise<number> {
  const point = noPoint(new Date());
  let news = 0;
  let count = 0;
  try {
    for await (const part of inParts(records)) {
      const known = await recordsAt(places(part));
      const back = part.filter((_, i) => takenOut(known[i]));
      for (const [i, { store, record }] of part.entries()) {
        const before = takenOut(known[i]) ? undefined : known[i];
        if (before && covers(before, record)) continue;
        noted(point, store, before, before ? join(before, record) : record);
        news += 1;
      }
      await send('merge', part);
      if (back.length)
        await send(
          'write',
          places(back).map((place) => ({
            ...place,
            fields: { deleted: null, takenOut: null },
            by: 'person',
          })),
        );
      count += part.length;
      onDone(count);
    }
  } catch (error) {
    await keepPoint(point).catch(() => {}); // the first failure is the one to tell
    throw new BroughtInPart(count, error);
  }
  if (news) await keepPoint(point);
  return news;
}

/** Takes the last import out again. Rejects where the background refuses; what was taken out then stays out. */
export async function takeOut(point: Parameters<typeof takingOut>[0]): Promise<void> {
  const drafts = takingOut(point, new Date());
  for (let from = 0; from < drafts.length; from += AT_ONCE)
    await send('write', drafts.slice(from, from + AT_ONCE));
}
