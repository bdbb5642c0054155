import { browser } from 'wxt/browser';

/** How the browser's own button for keeping an extension in the toolbar looks. */
export type Pin = 'chrome' | 'edge' | 'firefox';

/** Which of the three it is, from the browser's name for itself. */
export function pinOf(agent: string): Pin {
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Edg/') ? 'edge' : 'chrome';
}

/** Does Rebound stand in the toolbar? Undefined where the browser does not tell. */
export async function inToolbar(): Promise<boolean | undefined> {
  const action = browser.action as { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> };
  try {
    return (await action.getUserSettings?.())?.isOnToolbar;
  } catch {
    return undefined;
  }
}
