import { browser } from 'wxt/browser';

/**
 * What is written inside the window before the person has said "Keep it". Beside the journal and not in
 * it: what is thrown away must leave no copy in the log of changes.
 */
const key = (entry: string): string => `draft/${entry}`;

/** The unfinished words for an entry; empty where there are none. */
export async function draft(entry: string): Promise<string> {
  const found = (await browser.storage.local.get(key(entry)))[key(entry)];
  return typeof found === 'string' ? found : '';
}

/** Holds words until they are kept or thrown away. */
export async function holdDraft(entry: string, words: string): Promise<void> {
  await browser.storage.local.set({ [key(entry)]: words });
}

/** Throws the words away. */
export async function throwDraft(entry: string): Promise<void> {
  await browser.storage.local.remove(key(entry));
}
