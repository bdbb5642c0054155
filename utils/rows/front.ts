import { browser } from 'wxt/browser';
import { patternOf } from '../sites/pattern';
import { nameOf, statusSiteAt } from '../sites/status';
import { healthOf, looksChanged } from './check';
import { placeOn, resting } from './places';

/** How the applications page in front of the person stands with us. */
export interface FrontRows {
  origin: string;
  /** The name people know. */
  name: string;
  /**
   * `offer`: they were never asked. `on`: it is looked at. `resting`: not today. `off`: they switched it off.
   * `withheld`: the browser keeps it from us. `changed`: nothing could be read there for a few visits.
   */
  state: 'offer' | 'on' | 'resting' | 'off' | 'withheld' | 'changed';
}

/** The applications page in the tab in front; undefined where it is none, or one that nothing is to be said of. */
export async function frontRows(now = Date.now()): Promise<FrontRows | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab?.url || !URL.canParse(tab.url) || !/^https?:/.test(tab.url)) return undefined;
  const at = new URL(tab.url);
  const { origin } = at;
  const site = statusSiteAt(at);
  const place = await placeOn(origin);
  if (site ? !site.here(at) : !place) return undefined;
  const front = (state: FrontRows['state']): FrontRows => ({ origin, name: nameOf(origin), state });
  if (!place) return front('offer');
  if (place.on === undefined) return undefined;
  if (!place.on) return front('off');
  if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) return front('withheld');
  if (resting(place, now)) return front('resting');
  return front(looksChanged(await healthOf(origin)) ? 'changed' : 'on');
}
