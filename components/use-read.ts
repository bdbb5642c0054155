import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { CHANGED } from '@/utils/messages';

export interface Read<T> {
  /** What was read last, also after a later reading failed; undefined before the first answer. */
  value: T | undefined;
  /** Why the last reading failed; undefined when it worked. */
  error: unknown;
  /** The first reading is still under way. */
  loading: boolean;
  /** Reads again now. Resolves when the answer, or the failure, is here. The same function for good. */
  again: () => Promise<void>;
}

/**
 * Reads from the store, and again whenever the background says that something changed, or a value of
 * `deps` is another one. An answer that comes late never replaces a later one.
 */
export function useRead<T>(read: () => Promise<T>, deps: readonly unknown[]): Read<T> {
  const [state, setState] = useState<{ value?: T; error?: unknown; loading: boolean }>({ loading: true });
  const turn = useRef(0);
  const latest = useRef(read);
  latest.current = read;

  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    return latest.current().then(
      (value) => {
        if (mine === turn.current) setState({ value, loading: false });
      },
      (error: unknown) => {
        if (mine === turn.current) setState((last) => ({ value: last.value, error, loading: false }));
      },
    );
  }, []);

  useEffect(() => {
    void again();
  }, [again, ...deps]);

  useEffect(() => {
    const channel = new BroadcastChannel(CHANGED);
    const onChanged = () => void again();
    channel.addEventListener('message', onChanged);
    return () => {
      turn.current += 1; // nothing arrives after the page has gone on
      channel.close();
    };
  }, [again]);

  return { value: state.value, error: state.error, loading: state.loading, again };
}
