import { browser } from 'wxt/browser';
import { mailSites } from '../sites/mail';
import { settings } from '../store/settings';

/** How the mail page in front of the person stands with us. */
export interface Front {
  /** The site file's id, and the name people know. */
  id: string;
  name: string;
  /** The address the browser would have to allow. */
  match: string;
  /** `withheld`: the browser keeps it from us. `off`: the person switched it off. */
  state: 'seen' | 'withheld' | 'off';
}

/** The mail site in the tab in front; undefined where that is no mail page we know, or a page of our own. */
export async function frontSite(): Promise<Front | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const { url } = tab ?? {};
  if (!url || !URL.canParse(url)) return undefined;
  const match = `${new URL(url).origin}/*`;
  const site = mailSites.find((one) => one.matches.includes(match));
  if (!site) return undefined;
  const allowed = await browser.permissions.contains({ origins: [match] });
  const { off } = await settings();
  const state = !allowed ? 'withheld' : off.includes(site.id) ? 'off' : 'seen';
  return { id: site.id, name: site.name, match, state };
}

/** Asks the browser for the site. Must be called from a click. True when it was given. */
export function allowSite(front: Front): Promise<boolean> {
  return browser.permissions.request({ origins: [front.match] });
}
