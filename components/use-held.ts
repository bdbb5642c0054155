import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '@/utils/messages';
import { draft } from '@/utils/store/drafts';

/** How long the keys must rest before words are held. Milliseconds. */
const REST = 500;

export interface Held {
  words: string;
  setWords: (words: string) => void;
  /** What was held has been read: a field may show it. */
  ready: boolean;
  /** Throws the words away, from the screen and from where they were held. */
  discard: () => void;
}

/**
 * Unfinished words, held beside the journal until they are kept or thrown away. They outlive the popup:
 * held when the keys rest and at the moment the page closes.
 */
export function useHeld(key: string): Held {
  const [words, setWords] = useState('');
  const [ready, setReady] = useState(false);
  const latest = useRef({ words: '', held: '' });
  latest.current.words = words;

  useEffect(() => {
    let gone = false;
    draft(key)
      .catch(() => '')
      .then((found) => {
        if (gone) return;
        latest.current.held = found;
        // What was typed before this was read stands as it is.
        setWords((typed) => typed || found);
        setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [key]);

  const hold = useCallback(() => {
    const { words: now, held } = latest.current;
    if (now === held) return;
    latest.current.held = now;
    // Refused: the words still stand in the field, and the next key tries again.
    send('hold', key, now).catch(() => {
      latest.current.held = held;
    });
  }, [key]);

  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(hold, REST);
    return () => clearTimeout(timer);
  }, [words, ready, hold]);

  useEffect(() => {
    if (!ready) return;
    addEventListener('pagehide', hold);
    return () => {
      removeEventListener('pagehide', hold);
      hold();
    };
  }, [ready, hold]);

  function discard(): void {
    latest.current = { words: '', held: '' };
    setWords('');
    send('hold', key, '').catch(() => {});
  }

  return { words, setWords, ready, discard };
}
