const FORWARD = new Set(['ArrowRight', 'ArrowDown']);
const BACK = new Set(['ArrowLeft', 'ArrowUp']);

/**
 * The place an arrow, Home or End key leads to in a group of `count`, from `at` (-1: none yet). It goes
 * round at both ends. Undefined for every other key.
 */
export function roveTo(key: string, at: number, count: number): number | undefined {
  if (FORWARD.has(key)) return (at + 1) % count;
  if (BACK.has(key)) return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** The one place Tab stops at: what is chosen, else the first. */
export const tabStop = (chosen: number): number => Math.max(chosen, 0);
