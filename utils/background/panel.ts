import { browser } from 'wxt/browser';
import { classify } from '../classify';
import type { Entry } from '../entry';
import { tonight } from '../ritual/evening';
import type { Sighting } from '../sighting';
import { letterName, sightingFrom } from '../sighting-shape';
import { holdDraft, throwDraft } from '../store/drafts';
import { entry as entryById, findSame } from '../store/entries';
import { settings } from '../store/settings';
import { loggedAgain, purge } from '../store/trash';
import { write } from '../store/write';
import type { Verdict } from '../verdict';
import { entryFrom } from './entry-from';
import { hasNo, intoEntry } from './into-entry';

/**
 * Keeps what the person says is a rejection: words of a page, or none at all when it is typed by hand.
 * `fields` are what they typed; `once` names one press, so that a call that comes twice makes one entry.
 * A letter the journal holds is mended and not kept again. Gives the entry's id.
 */
export async function keep(
  given: Sighting,
  fields: Record<string, unknown>,
  notNow: boolean,
  once: string = crypto.randomUUID(),
): Promise<string> {
  const seen = sightingFrom(given, true);
  if (!seen) throw new Error('That is not something that was seen');
  const set = await settings();
  const now = Date.now();
  // What is typed twice is meant twice; what is read twice is the same letter.
  const id = seen.text ? await letterName(seen) : once;
  const verdict = seen.text ? classify(seen) : undefined;
  const state = notNow
    ? { state: 'put-off' as const, until: tonight(set.evening, now).toISOString() }
    : { state: 'waiting' as const };
  const kept = await keptAs(id, seen, verdict);
  if (!kept) {
    await write(await loggedAgain(entryFrom(id, seen, verdict, set.keep, state, now, fields)));
    return id;
  }
  if (!hasNo(kept)) {
    await write(intoEntry(kept, entryFrom(kept.id, seen, verdict, set.keep, state, now, fields)));
    return kept.id;
  }
  // Where they are with it stays, unless it was filed unopened or is put off now.
  const waits = notNow || (kept.state === 'filed' && kept.place === undefined);
  const mended = waits ? { ...fields, ...state } : fields;
  if (Object.keys(mended).length)
    await write([{ store: 'entries', id: kept.id, fields: mended, by: 'person' }]);
  return kept.id;
}

async function keptAs(id: string, seen: Sighting, verdict: Verdict | undefined): Promise<Entry | undefined> {
  const own = await entryById(id);
  if (own && !own.deleted) return own;
  const found = await findSame({ ...seen, company: verdict?.company, role: verdict?.role });
  return found?.same === 'yes' ? found.entry : undefined;
}

/** Holds unfinished words of the window; empty words are thrown away. */
export async function hold(entry: string, words: string): Promise<void> {
  if (words) await holdDraft(entry, words);
  else await throwDraft(entry);
}

/** Takes the welcome page's letters out again, with everything that was said about them. */
export async function forgetSamples(): Promise<void> {
  const known = [];
  for (const id of await samples()) if (await entryById(id)) known.push(id);
  await purge('entries', known);
  await browser.storage.local.remove(SAMPLES);
}

/** Where their ids lie: beside the journal, so that a browser closed on the welcome page leaves none behind. */
const SAMPLES = 'samples';

async function samples(): Promise<string[]> {
  return ((await browser.storage.local.get(SAMPLES))[SAMPLES] as string[] | undefined) ?? [];
}

/** Remembers that an entry will be of our own making, to be taken out when the welcome page is left. */
export async function rememberSample(id: string): Promise<void> {
  const known = await samples();
  if (!known.includes(id)) await browser.storage.local.set({ [SAMPLES]: [...known, id] });
}
