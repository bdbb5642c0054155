import { browser } from 'wxt/browser';

/** That the person pressed something of ours for a tab: only such a press lets the panel read it. */
export interface Asked {
  tab: number;
  /** Milliseconds since 1970. */
  at: number;
  /** They meant the words they had selected. */
  selection?: boolean;
}

const KEY = 'panel/asked';

interface Opens {
  sidePanel?: { open(given: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel for a tab. Has to be the first thing done in a press, in the same turn: browsers open it
 * for nobody else. A panel that is open already reads the tab again.
 */
export function openPanel(
  tab: { id?: number | undefined; windowId?: number | undefined },
  selection = false,
): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Opens;
  const opened = sidePanel
    ? sidePanel.open({ windowId: tab.windowId ?? -2 }) // the window in front
    : (sidebarAction?.open() ?? Promise.resolve());
  const asked: Asked | undefined =
    tab.id === undefined ? undefined : { tab: tab.id, at: Date.now(), ...(selection && { selection }) };
  const told = asked ? browser.storage.session.set({ [KEY]: asked }) : Promise.resolve();
  return Promise.all([opened, told]).then(() => {});
}

/** What was pressed last; undefined where nothing was since the browser started. */
export async function lastAsked(): Promise<Asked | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as Asked | undefined;
}

/** Calls back at every press from now on. Gives the way to end that. */
export function onAsked(call: (asked: Asked) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const asked = changes[KEY]?.newValue as Asked | undefined;
    if (asked) call(asked);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
