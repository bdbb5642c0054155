import { useEffect, useRef, useState } from 'preact/hooks';
import { pdfWorker } from '@/utils/listing/resume/pdf-worker';
import { readResumeFile } from '@/utils/listing/resume/read-file';
import { Unreadable, type Why } from '@/utils/listing/resume/unreadable';

export type Reading =
  | { state: 'idle' }
  /** `part`: how much is read, 0 to 1. */
  | { state: 'reading'; name: string; part: number }
  | { state: 'trouble'; why: Why };

export interface ResumeFile {
  reading: Reading;
  read: (file: File) => Promise<void>;
  /** Back to the start, whatever happened. */
  reset: () => void;
}

/**
 * Reads a file the person chose. The readers are loaded here and now, not before.
 * @param onWords its cleaned words, and its name
 */
export function useResumeFile(onWords: (text: string, name: string) => void): ResumeFile {
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  /** A file that is chosen while another is read takes its place. */
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  async function read(file: File): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    const current = () => mine === turn.current;
    setReading({ state: 'reading', name: file.name, part: 0 });
    try {
      const text = await readResumeFile(file, { pdfWorker }, (part) => {
        if (current()) setReading({ state: 'reading', name: file.name, part });
      });
      if (!current()) return;
      setReading({ state: 'idle' });
      onWords(text, file.name);
    } catch (error) {
      if (current())
        setReading({ state: 'trouble', why: error instanceof Unreadable ? error.why : 'broken' });
    }
  }

  function reset(): void {
    turn.current += 1;
    setReading({ state: 'idle' });
  }

  return { reading, read, reset };
}
