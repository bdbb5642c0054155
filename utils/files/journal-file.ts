import type { StoreName } from '../store/change';
import type { Held } from '../store/records';
import { canonical } from './canonical';
import { Chain } from './check';

/** What stands in the first line of a file of ours. */
export interface Header {
  format: 'rebound';
  /** The shape of the records: the number of the journal's steps when the file was made. */
  schema: number;
  /** The version of the extension that made it. */
  app: string;
  /** ISO 8601. */
  exportedAt: string;
  /** The machine that made it, as it stands in the stamps; absent where the journal held nothing. */
  device?: string;
}

/** How many records each store gave. */
export type Counts = Partial<Record<StoreName, number>>;

/**
 * A complete copy of the journal as the pieces of one JSON file: a header, each record on a line of its
 * own, and at the end the counts and a checksum over all lines before. Any tool reads it as JSON; ours
 * reads it line by line, so that its length does not matter.
 *
 * Left out: what is of our own making, and the running window, which is a moment and not a memory.
 */
export async function* journalFile(header: Header, records: AsyncIterable<Held[]>): AsyncGenerator<string> {
  const chain = new Chain();
  const counts: Counts = {};
  const head = canonical(header).replace(/\}$/, ',"records":[');
  await chain.add(head);
  yield `${head}\n`;
  let first = true;
  for await (const some of records) {
    const lines: string[] = [];
    for (const held of some) {
      if (held.record.sample || (held.store === 'settings' && held.record.id === 'window')) continue;
      const line = canonical(held);
      await chain.add(line);
      lines.push(line);
      counts[held.store] = (counts[held.store] ?? 0) + 1;
    }
    if (!lines.length) continue;
    yield `${first ? '' : ',\n'}${lines.join(',\n')}`;
    first = false;
  }
  yield `\n],"counts":${canonical(counts)},"check":"${await chain.end()}"}\n`;
}

/** "rebound-2026-11-12.json": sorts by day, and says what it is. */
export const fileName = (now: Date, ending: string, kind = ''): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `rebound-${kind ? `${kind}-` : ''}${day}.${ending}`;
};
