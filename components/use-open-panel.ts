import { useEffect, useRef } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { openPanel } from '@/utils/panel/ask';

/** Opens the side panel on the tab in front, in the very turn of a press; `then` follows. */
export function useOpenPanel(then: () => void): () => void {
  const tab = useRef<Tabs.Tab | undefined>(undefined);
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      tab.current = found;
    });
  }, []);
  return () => void openPanel(tab.current ?? {}).then(then, then);
}
