import { browser } from 'wxt/browser';
import { classify } from '../classify';
import { tonight } from '../ritual/evening';
import type { Sighting } from '../sighting';
import { letterName, sightingFrom } from '../sighting-shape';
import type { Draft } from '../store/change';
import { journal } from '../store/db';
import { holdDraft, throwDraft } from '../store/drafts';
import { settings } from '../store/settings';
import { wipe, write } from '../store/write';
import { entryFrom } from './entry-from';

/**
 * Keeps what the person says is a rejection: words of a page, or none at all when it is typed by hand.
 * `fields` are what they typed. Gives the entry's id.
 */
export async function keep(
  given: Sighting,
  fields: Record<string, unknown>,
  notNow: boolean,
): Promise<string> {
  const seen = sightingFrom(given, true);
  if (!seen) throw new Error('That is not something that was seen');
  const set = await settings();
  const now = Date.now();
  // What is typed twice is meant twice; what is read twice is the same letter.
  const id = seen.text ? await letterName(seen) : crypto.randomUUID();
  const state = notNow
    ? { state: 'put-off' as const, until: tonight(set.evening, now).toISOString() }
    : { state: 'waiting' as const };
  await write(entryFrom(id, seen, seen.text ? classify(seen) : undefined, set.keep, state, now, fields));
  return id;
}

/** Holds unfinished words of the window; empty words are thrown away. */
export async function hold(entry: string, words: string): Promise<void> {
  if (words) await holdDraft(entry, words);
  else await throwDraft(entry);
}

/** The fields that hold words of a letter or of the person; what is left of an entry without them says nothing. */
const WORDS = ['letter', 'quotes', 'subject', 'sender', 'address', 'person', 'company', 'role', 'url'];

/** Takes the welcome page's letters out again, words and all. */
export async function forgetSamples(): Promise<void> {
  const { samples = [] } = (await browser.storage.session.get('samples')) as { samples?: string[] };
  for (const id of samples) {
    if (!(await (await journal()).get('entries', id))) continue;
    const deleted: Draft = {
      store: 'entries',
      id,
      fields: { deleted: new Date().toISOString() },
      by: 'person',
    };
    await write([deleted]);
    await wipe('entries', id, WORDS);
  }
  await browser.storage.session.remove('samples');
}

/** Remembers that an entry is of our own making, to be taken out when the welcome page is left. */
export async function rememberSample(id: string): Promise<void> {
  const { samples = [] } = (await browser.storage.session.get('samples')) as { samples?: string[] };
  if (!samples.includes(id)) await browser.storage.session.set({ samples: [...samples, id] });
}
