import type { Sighting } from '../sighting';
import { aboutWork } from './about-work';
import { MboxSplitter } from './mbox';

/** How far the reading of some files has come. */
export interface Progress {
  /** Bytes, of all files together. */
  read: number;
  letters: number;
  /** Letters that speak of work, since the last time. */
  found: Sighting[];
}

/** What the caller may do with a reading under way. */
export interface Control {
  /** Resolves when the reading may go on: at once, or when the person lets it. */
  turn(): Promise<void>;
  /** No more is wanted. */
  readonly cancelled: boolean;
}

/** News are told at most this often. Milliseconds. */
const OFTEN = 200;

const isArchive = async (file: Blob): Promise<boolean> => (await file.slice(0, 5).text()) === 'From ';

/**
 * Reads mail archives (.mbox) and single letters (.eml) of any size, a piece at a time, and tells what of
 * them speaks of work. Resolves at the end, or soon after it was cancelled. Rejects where a file
 * can't be read any more; what was told until then stays true.
 */
export async function readArchives(
  files: Blob[],
  tell: (progress: Progress) => void,
  control: Control,
): Promise<void> {
  const progress: Progress = { read: 0, letters: 0, found: [] };
  let told = performance.now();
  const news = () => {
    tell({ ...progress });
    progress.found = [];
    told = performance.now();
  };
  const judge = async (letter: Uint8Array) => {
    progress.letters += 1;
    const found = await aboutWork(letter);
    if (found) progress.found.push(found);
    if (performance.now() - told > OFTEN) {
      news();
      await control.turn();
    }
  };
  for (const file of files) {
    if (control.cancelled) break;
    if (await isArchive(file)) await readArchive(file, progress, judge, control);
    else {
      await judge(new Uint8Array(await file.slice(0, 1024 * 1024).arrayBuffer()));
      progress.read += file.size;
    }
  }
  news();
}

async function readArchive(
  file: Blob,
  progress: Progress,
  judge: (letter: Uint8Array) => Promise<void>,
  control: Control,
): Promise<void> {
  const splitter = new MboxSplitter();
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      for (const letter of done ? splitter.end() : splitter.push(value)) {
        if (control.cancelled) return;
        await judge(letter);
      }
      if (done) return;
      progress.read += value.length;
    }
  } finally {
    await reader.cancel().catch(() => {}); // a file that has gone can't be closed either
  }
}
