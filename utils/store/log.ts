import type { Change } from './change';
import { AT_ONCE, drop, everyKey, keep, read } from './local';
import { seal, unseal } from './sealed';

/**
 * The second store, part one: the last changes, one key each, in `storage.local`. A crash can erase a
 * whole IndexedDB at the next clean start; this store outlives it. What has become part of the kept
 * records (kept.ts) is no longer here.
 */
const PREFIX = 'change/';

/** The key of a change. Padded, so that keys sort as numbers do. */
export const keyOf = (seq: number): string => `${PREFIX}${String(seq).padStart(10, '0')}`;

/** Appends changes. Rejects when the browser refuses, and then none of them is there. */
export async function append(changes: Change[]): Promise<void> {
  await keep(Object.fromEntries(changes.map((change) => [keyOf(change.seq), seal(change)])));
}

/** Takes changes back which the first store refused, or which are part of the kept records now. */
export async function retract(changes: Pick<Change, 'seq'>[]): Promise<void> {
  await drop(changes.map(({ seq }) => keyOf(seq)));
}

/** A change as it lies there. The first versions kept it without a seal. */
function changeFrom(value: unknown, seq: number): Change | undefined {
  const found = typeof value === 'string' ? unseal<Change>(value) : (value as Change | undefined);
  return typeof found === 'object' && found?.seq === seq && found.fields ? found : undefined;
}

/**
 * The changes after `after` up to the end, a few at a time and in order; `missing` are numbers that
 * should be there and are not, or are damaged. The end is where a whole reading finds nothing; up to
 * `atLeast` it goes on in any case.
 */
export async function* changesAfter(
  after: number,
  atLeast: number,
): AsyncGenerator<{ changes: Change[]; missing: number[] }> {
  let gap: number[] = [];
  for (let from = after + 1; ; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, i) => from + i);
    const found = await read(numbers.map(keyOf));
    const changes: Change[] = [];
    const missing: number[] = [];
    for (const seq of numbers) {
      const change = changeFrom(found[keyOf(seq)], seq);
      if (!change) gap.push(seq);
      else {
        missing.push(...gap);
        gap = [];
        changes.push(change);
      }
    }
    const due = gap.filter((seq) => seq <= atLeast);
    gap = gap.filter((seq) => seq > atLeast);
    yield { changes, missing: [...missing, ...due] };
    if (!changes.length && from + AT_ONCE > atLeast) return;
  }
}

/** The numbers of all changes there are, for when nobody knows where they begin. */
export async function numbersLeft(): Promise<number[]> {
  const keys = (await everyKey()).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => Number(key.slice(PREFIX.length))).sort((a, b) => a - b);
}
