import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { CHANGED } from '@/utils/messages';

export interface Read<T> {
  /** What was read last; undefined before the first answer. */
  value: T | undefined;
  /** Why reading failed; undefined when the last one worked. */
  error: unknown;
  /** The first reading is still under way. */
  loading: boolean;
  /** Reads again now. */
  again: () => void;
}

/**
 * Reads from the store, and again whenever the background says that something changed, or a value of
 * `deps` is another one. An answer that comes late never replaces a later one.
 */
export function useRead<T>(read: () => Promise<T>, deps: readonly unknown[]): Read<T> {
  const [state, setState] = useState<{ value?: T; error?: unknown; loading: boolean }>({ loading: true });
  const turn = useRef(0);

  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    read().then(
      (value) => mine === turn.current && setState({ value, loading: false }),
      (error: unknown) => mine === turn.current && setState({ error, loading: false }),
    );
  }, [...deps]);

  useEffect(() => {
    again();
    const channel = new BroadcastChannel(CHANGED);
    channel.addEventListener('message', again);
    return () => {
      turn.current += 1; // nothing arrives after the page has gone on
      channel.close();
    };
  }, [again]);

  return { value: state.value, error: state.error, loading: state.loading, again };
}
