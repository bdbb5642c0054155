/** A storage that does not answer is given up after this long. Milliseconds. */
const PATIENCE = 15_000;

/** The storage did not answer. What was asked of it may still happen. */
export class NoAnswer extends Error {}

/** The answer, or {@link NoAnswer} when it does not come: nobody is left waiting without a word. */
export function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('The storage does not answer')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
