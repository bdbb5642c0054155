import { useCallback, useMemo } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { entryWith, settingsWith, windowWith } from '@/utils/ritual/overlay';
import type { Draft } from '@/utils/store/change';
import { counters, entry as entryById, waiting } from '@/utils/store/entries';
import { currentWindow, type Settings, settings, type Window } from '@/utils/store/settings';
import { useRead } from './use-read';
import { useWrites } from './use-writes';

/** More than anybody has waiting; "File them all" means these. */
const MOST = 200;

/** What the popup knows, with every change of the person already in it. */
export interface PopupBook {
  /** What waits to be opened, newest first. */
  waiting: Entry[];
  window: Window | undefined;
  settings: Settings;
  /** How many entries the journal holds. Never shown. */
  live: number;
  /** The entry the ritual is about. */
  entry: Entry | undefined;
  /** It was erased elsewhere while the ritual was open. */
  gone: boolean;
  write: (drafts: Draft[]) => Promise<boolean>;
  /** A write was refused; `retry` asks for it again. */
  failed: boolean;
  retry: () => Promise<boolean>;
}

export interface PopupRead {
  /** Undefined until the store has answered. */
  book: PopupBook | undefined;
  error: unknown;
  again: () => Promise<void>;
}

async function readAll(id: string | undefined) {
  const [waits, window, set, counts, entry] = await Promise.all([
    waiting(MOST),
    currentWindow(),
    settings(),
    counters(),
    id === undefined ? undefined : entryById(id),
  ]);
  return { waits, window, set, live: counts.live, id, entry };
}

const WAITS: readonly Entry['state'][] = ['waiting', 'put-off', 'open'];

/** Reads what the popup needs, and writes for it. `id` is the entry the ritual is about. */
export function usePopup(id: string | undefined): PopupRead {
  const { value, error, again } = useRead(
    useCallback(() => readAll(id), [id]),
    [id],
  );
  const { pending, write, failed, retry } = useWrites(again);

  const book = useMemo((): PopupBook | undefined => {
    if (!value) return undefined;
    const { waits, window, set, live, entry } = value;
    const shown = entry ?? waits.find((one) => one.id === id);
    return {
      waiting: waits
        .map((one) => entryWith(one, pending))
        .filter((one) => WAITS.includes(one.state) && !one.deleted),
      window: windowWith(window, pending),
      settings: settingsWith(set, pending),
      live,
      // The answer may still be the one about the entry before.
      entry: shown?.id === id && shown ? entryWith(shown, pending) : undefined,
      gone: value.id === id && id !== undefined && !shown,
      write,
      failed,
      retry,
    };
  }, [value, pending, write, failed, retry, id]);

  return { book, error, again };
}
