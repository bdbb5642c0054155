/** How long we work before the page may. Milliseconds: a long task begins at 50. */
const SLICE = 5;

/** Lets the page go on in between: nothing to wait for, or what resolves after the page had its turn. */
export type Breath = () => Promise<void> | undefined;

/** A pause that comes by itself, for work that may be long. */
export function breath(): Breath {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
