import { drop, keep, read } from './local';
import { seal, unseal } from './sealed';

/** What was brought back from the second store, for the person. */
export interface Restored {
  /** The browser had lost its whole copy, and not only the end of it. */
  all: boolean;
  /** Entries that were brought back or mended. */
  restored: number;
  /** Changes that neither store has any more. */
  missing: number;
}

/** Beside the journal: it must be there to be read when the journal is not. */
const KEY = 'restored';

/** What was brought back and not yet seen by the person; undefined where there is nothing to tell. */
export async function restored(): Promise<Restored | undefined> {
  return unseal<Restored>((await read([KEY]))[KEY]);
}

/** Remembers what to tell. What was not seen yet is added to. */
export async function tellRestored(now: Restored): Promise<void> {
  const before = await restored();
  const all = {
    all: now.all || (before?.all ?? false),
    restored: now.restored + (before?.restored ?? 0),
    missing: now.missing + (before?.missing ?? 0),
  };
  await keep({ [KEY]: seal(all) });
}

/** The person has read it. */
export const dropRestored = (): Promise<void> => drop([KEY]);
