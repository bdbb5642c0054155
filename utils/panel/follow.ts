import { browser } from 'wxt/browser';
import { setTo } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import { patternOf } from '@/utils/sites/pattern';
import { settings } from '@/utils/store/settings';

/** May Rebound follow the site with this origin? Both the person and the browser have to say so. */
export async function follows(origin: string): Promise<boolean> {
  const known = (await settings()).follow.includes(origin);
  return known && browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Remembers a site after the browser's own question was answered with yes. */
export async function follow(origin: string): Promise<void> {
  const { follow: known } = await settings();
  if (!known.includes(origin)) await send('write', setTo({ follow: [...known, origin] }));
}

/** Forgets a site and gives the right back, unless something else of the person's still needs it. */
export async function unfollow(origin: string): Promise<void> {
  const { follow: known, own } = await settings();
  const rest = known.filter((one) => one !== origin);
  await send('write', setTo({ follow: rest }));
  const pattern = patternOf(origin);
  if (![...rest, ...Object.keys(own)].some((other) => patternOf(other) === pattern))
    await browser.permissions.remove({ origins: [pattern] });
}
