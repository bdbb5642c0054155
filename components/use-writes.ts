import { useCallback, useRef, useState } from 'preact/hooks';
import { send } from '@/utils/messages';
import type { Draft } from '@/utils/store/change';

export interface Writes {
  /** What was asked for and is not read back yet: screens show it at once. */
  pending: Draft[];
  /** The last write was refused. What it holds stays in `pending`, so that no word is lost. */
  failed: boolean;
  /** Asks for a write. True when it is kept. */
  write: (drafts: Draft[]) => Promise<boolean>;
  /** Asks again for everything that was refused. */
  retry: () => Promise<boolean>;
}

/**
 * Writes through the background. `refresh` reads the store again; a write is pending until that has been
 * done, so that the screen never falls back for a moment to what was there before.
 */
export function useWrites(refresh: () => Promise<unknown>): Writes {
  const [pending, setPending] = useState<Draft[]>([]);
  const [failed, setFailed] = useState(false);
  const refused = useRef<Draft[]>([]);

  const ask = useCallback(
    async (drafts: Draft[]): Promise<boolean> => {
      try {
        await send('write', drafts);
      } catch {
        refused.current = [...refused.current.filter((one) => !drafts.includes(one)), ...drafts];
        setFailed(true);
        return false;
      }
      refused.current = refused.current.filter((one) => !drafts.includes(one));
      setFailed(refused.current.length > 0);
      await refresh();
      setPending((all) => all.filter((one) => !drafts.includes(one)));
      return true;
    },
    [refresh],
  );

  const write = useCallback(
    (drafts: Draft[]): Promise<boolean> => {
      if (!drafts.length) return Promise.resolve(true);
      setPending((all) => [...all, ...drafts]);
      return ask(drafts);
    },
    [ask],
  );

  const retry = useCallback(() => ask(refused.current), [ask]);

  return { pending, failed, write, retry };
}
