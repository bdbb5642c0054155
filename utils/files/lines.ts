/** A line of a file is longer than anything we write. */
export class LongLine extends Error {}

/** Characters of one line at the most. */
const LONGEST = 4_000_000;

/**
 * The lines of a file, a few hundred at a time, without their ends. Only what is being read is held.
 * `onRead` hears how many bytes have been read. Throws {@link LongLine}.
 */
export async function* linesOf(
  file: Blob,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let rest = '';
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > LONGEST) throw new LongLine('A line has no end');
      if (lines.length) yield lines.map((line) => line.replace(/\r$/, ''));
      if (done) return;
      read += value.length;
      onRead(read);
    }
  } finally {
    await reader.cancel().catch(() => {}); // the file may have gone meanwhile: there is nothing to do about it
  }
}
