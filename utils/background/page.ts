import { browser } from 'wxt/browser';
import { classify } from '../classify';
import type { PageReading } from '../messages';
import { MOST_TEXT, type Sighting } from '../sighting';
import { sightingFrom } from '../sighting-shape';
import { putInto, type Target } from './inject';

/** The tab that a click on our button, our menu or our key has let us into, remembered for the small window. */
const TAB = 'page/tab';

export async function rememberPage(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await browser.storage.session.set({ [TAB]: tab });
}

async function pageTab(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // An extension's own page (the popup in a small window) is not what the person means.
  if (active?.id !== undefined && !active.url?.startsWith(browser.runtime.getURL('/'))) return active.id;
  const known = (await browser.storage.session.get(TAB))[TAB];
  return typeof known === 'number' ? known : active?.id;
}

/** What the reading script finds in a document, by the key of a letter or without one. Checked as a message is. */
export async function readIn(target: Target, key?: string): Promise<Sighting[]> {
  await putInto(target, '/page-reader.js');
  const answers = await browser.scripting.executeScript({
    target,
    func: (letter: string | null) =>
      (globalThis as { reboundRead?: (key?: string) => unknown }).reboundRead?.(letter ?? undefined),
    args: [key ?? null],
  } as Parameters<typeof browser.scripting.executeScript>[0]);
  return answers.flatMap(({ result }) => sightingFrom(result, false) ?? []);
}

/**
 * Reads the page in front of the person: an open letter, else the words they selected, else nothing.
 * Needs the right that a click of theirs gives (`activeTab`); without it, nothing is read.
 */
export async function readPage(tab?: number): Promise<PageReading> {
  const tabId = tab ?? (await pageTab());
  if (tabId === undefined) return {};
  try {
    // Some webmail shows the letter in a frame of its own.
    const target = { tabId, allFrames: true };
    const found = await readIn(target);
    const sighting = found.find(({ kind }) => kind === 'email') ?? found[0];
    return sighting ? { sighting, verdict: classify(sighting) } : {};
  } catch {
    return {}; // the browser's own pages, its shop, a page that has gone
  }
}

/** Words the person selected, where only those could be had. */
export function fromSelection(text: string, url: string | undefined): PageReading {
  const sighting = sightingFrom(
    { kind: 'selection', site: 'page', text: text.slice(0, MOST_TEXT), url },
    false,
  );
  return sighting ? { sighting, verdict: classify(sighting) } : {};
}
