/** A backup in the folder. */
export interface Kept {
  name: string;
  /** The machine that wrote it: the first letters of its name in the stamps. */
  machine: string;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** How many backups of one machine are kept. */
const MOST = 8;

const NAME = /^rebound-([0-9a-f]{8})-\d{4}-\d{2}-\d{2}\.json$/;

/** "rebound-1a2b3c4d-2026-11-12.json": one a day for each machine. */
export const ringName = (machine: string, day: string): string =>
  `rebound-${machine.slice(0, 8)}-${day}.json`;

/** The machine whose backup this is; undefined for any other file. */
export const machineOf = (name: string): string | undefined => NAME.exec(name)?.[1];

/** Which of one machine's backups may go: the oldest beyond {@link MOST}, and never the fullest. */
export function surplus(kept: Kept[]): Kept[] {
  const fullest = kept.reduce<Kept | undefined>((a, b) => (a && a.size >= b.size ? a : b), undefined);
  const old = [...kept].sort((a, b) => (a.name < b.name ? 1 : -1)).slice(MOST);
  return old.filter((one) => one !== fullest);
}

/** The newest backup of each other machine that has not been taken in yet. */
export function news(kept: Kept[], mine: string, seen: Record<string, number>): Kept[] {
  const newest = new Map<string, Kept>();
  for (const one of kept) {
    if (one.machine === mine.slice(0, 8)) continue;
    const before = newest.get(one.machine);
    if (!before || before.at < one.at) newest.set(one.machine, one);
  }
  return [...newest.values()].filter(({ machine, at }) => at > (seen[machine] ?? 0));
}
