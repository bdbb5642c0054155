import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Kept {
  words: string;
  setWords: (words: string) => void;
  /** Saves now what has changed since the last time. */
  save: () => void;
}

/**
 * Words in a field that are saved when the person leaves it, when the page is closed, and when the screen
 * goes on: never at each key, since every save is a line in the log of changes.
 */
export function useKept(start: string, keep: (words: string) => void): Kept {
  const [words, setWords] = useState(start);
  const now = useRef({ words: start, kept: start, keep });
  now.current.words = words;
  now.current.keep = keep;

  const save = useCallback(() => {
    const { words: latest, kept } = now.current;
    if (latest === kept) return;
    now.current.kept = latest;
    now.current.keep(latest);
  }, []);

  useEffect(() => {
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  return { words, setWords, save };
}
