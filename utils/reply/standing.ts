import { browser } from 'wxt/browser';
import type { Entry } from '../entry';

/** Does the reply to this entry stand in a mail's box? Told by the background, which put it there. */
export async function standsInBox(id: string): Promise<boolean> {
  const key = `put/${id}`;
  return key in (await browser.storage.session.get(key));
}

/** Was it read in a mail, so that a reply can be put into that mail's box? */
export const hasMail = (entry: Entry): boolean => entry.site !== undefined && entry.site !== 'page';

/** When feedback was asked for. ISO 8601. */
export function askedAt(entry: Entry): string | undefined {
  return Object.values(entry.events).find((event) => event.type === 'feedback-asked')?.at;
}
