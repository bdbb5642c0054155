import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { Listing } from '@/utils/listing/listing';
import { lastAsked, onAsked } from '@/utils/panel/ask';
import { readTab } from '@/utils/panel/tab';

/** What the page in front has for the panel. */
export type Front =
  | { is: 'listing'; listing: Listing; tab: number }
  | { is: 'none'; elsewhere: string[]; tab: number; selected: boolean }
  /** The right to read has ended, or was never given. */
  | { is: 'ended' }
  /** It was pressed for this very page, and the browser still says no. */
  | { is: 'withheld' };

export interface Tab {
  /** Undefined before the first answer. */
  front: Front | undefined;
  reading: boolean;
  /** Reads again; `selection` takes the selected words before anything else. */
  again: (selection?: boolean) => void;
}

/** The tab that stands beside the panel; the one its address names, where it stands in a window of its own. */
async function tabInFront(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.hash.slice(1)).get('tab'));
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Follows the tab in front: reads it when the person presses, comes to another, or that page goes on. */
export function useTab(): Tab {
  const [front, setFront] = useState<Front>();
  const [reading, setReading] = useState(false);
  const turn = useRef(0);
  /** When each tab last went on to another page. Milliseconds since 1970. */
  const moved = useRef(new Map<number, number>());
  const shown = useRef<Front | undefined>(undefined);
  shown.current = front;

  const read = useCallback(async (selection = false, moving = false) => {
    turn.current += 1;
    const mine = turn.current;
    setReading(true);
    const [tab, asked] = await Promise.all([tabInFront(), lastAsked()]);
    const last =
      shown.current?.is === 'listing' && shown.current.tab === tab ? shown.current.listing : undefined;
    const found =
      tab === undefined
        ? ({ is: 'closed' } as const)
        : await readTab(tab, selection, moving ? last : undefined);
    if (mine !== turn.current) return;
    setReading(false);
    if (tab === undefined || found.is === 'closed') {
      const pressed = asked?.tab === tab && (asked?.at ?? 0) >= (moved.current.get(tab ?? -1) ?? 0);
      setFront({ is: pressed ? 'withheld' : 'ended' });
    } else if (found.is === 'none')
      setFront({ is: 'none', elsewhere: found.elsewhere, tab, selected: selection });
    else setFront({ is: 'listing', listing: found.listing, tab });
  }, []);

  useEffect(() => {
    void lastAsked().then((asked) => read(asked?.selection));
    const other = () => void read();
    const goneOn = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
      if (status === 'loading') moved.current.set(id, Date.now());
      if (status !== 'complete' && url === undefined) return;
      void tabInFront().then((tab) => (tab === id ? read(false, true) : undefined));
    };
    const end = onAsked(({ selection }) => void read(selection));
    browser.tabs.onActivated.addListener(other);
    browser.tabs.onUpdated.addListener(goneOn);
    return () => {
      turn.current += 1;
      end();
      browser.tabs.onActivated.removeListener(other);
      browser.tabs.onUpdated.removeListener(goneOn);
    };
  }, [read]);

  return { front, reading, again: useCallback((selection?: boolean) => void read(selection), [read]) };
}
