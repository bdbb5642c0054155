import type { Stamp, Stored, StoreName } from '../store/change';
import type { Held } from '../store/records';
import { MOST, plain } from './safe';

/** A stamp further in the future than this is an error and not a clock that is fast. Milliseconds. */
const FAR = 366 * 86_400_000;
const BY = new Set(['person', 'verdict', 'import']);

function stampFrom(value: unknown, now: number): Stamp | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [by, at, device] = value as unknown[];
  if (typeof by !== 'string' || !BY.has(by)) return undefined;
  if (typeof at !== 'number' || !(at >= 0) || at > now + FAR) return undefined;
  if (typeof device !== 'string' || device.length > MOST.key) return undefined;
  return [by as Stamp[0], at, device];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A record as a file holds it, copied field by field; undefined where it is none of ours or damaged. A
 * field whose stamp can't be read counts as brought in at `exported` (milliseconds since 1970).
 */
export function heldFrom(
  value: unknown,
  stores: readonly StoreName[],
  exported: number,
  now: number,
): Held | undefined {
  if (!isObject(value) || !isObject(value.record)) return undefined;
  const store = stores.find((name) => name === value.store);
  const { id } = value.record;
  if (!store || typeof id !== 'string' || !id || id.length > MOST.key) return undefined;
  let copy: Record<string, unknown>;
  try {
    copy = plain(value.record) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const { stamps, events, ...fields } = copy;
  const known = isObject(stamps) ? stamps : {};
  const record: Stored = { ...fields, id, stamps: {}, events: isObject(events) ? events : {} };
  const names = [
    ...Object.keys(fields).filter((name) => name !== 'id'),
    ...Object.keys(record.events ?? {}).map((event) => `events.${event}`),
    // Of what was taken away only the stamp is left, and it counts.
    ...Object.keys(known),
  ];
  for (const name of names)
    record.stamps[name] = stampFrom(known[name], now) ?? ['import', Math.min(exported, now), 'file'];
  return { store, record };
}
