/** Writes wait for each other: two at once would take the same number. */
let last: Promise<unknown> = Promise.resolve();
/** How many writes are under way in this context. */
let underway = 0;

/** Is a write under way? An update of the extension waits for it. */
export const writing = (): boolean => underway > 0;

/** Runs work when nothing else writes. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  underway += 1;
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine.finally(() => {
    underway -= 1;
  });
}
