import { prefilter } from '@/utils/classify/prefilter';
import { extension } from '@/utils/extension';
import type { BarState } from '@/utils/messages';
import type { Open, OpenMail } from '@/utils/sites/open';
import { watchPage } from '@/utils/watch';
import { type Bar, HOST, world } from '@/utils/world';

/**
 * Sees a letter open, looks through its words once, and asks the background only if it may be a rejection.
 * Nearly all mail is not: what is not needed for saying "no" to those, reading included, stays out of this
 * file. The build makes one script of it for each mail site, so that no page carries another's selectors.
 */
export function watchMail(site: OpenMail): void {
  world.rebound?.stop.abort();
  const stop = new AbortController();
  /** The letters looked at, by their body: a page may use one element for the next letter. */
  let seen = new WeakMap<Element, { key: string; bar?: Bar }>();
  /** Once a webmail, always one: a search through the whole page is not repeated at every change. */
  let here = false;

  async function ask(letter: Open, mine: { key: string; bar?: Bar }): Promise<void> {
    const answer = await extension.runtime.sendMessage({ call: 'look', args: [letter.key] });
    const state: BarState | undefined = answer?.ok;
    if (!state || stop.signal.aborted) return;
    if (state.say === 'off') stop.abort();
    else if (state.say !== 'nothing' && seen.get(letter.body) === mine)
      mine.bar = world.rebound?.show?.(letter, state);
  }

  function scan(): void {
    const letters = site.find(document);
    if (letters.length) here ||= site.here(document);
    for (const letter of here ? letters : []) {
      const before = seen.get(letter.body);
      if (before?.key === letter.key) {
        before.bar?.place(letter.spot);
        continue;
      }
      const words = letter.body.textContent ?? '';
      if (!words.trim()) continue; // not written yet: the page will change again
      before?.bar?.remove();
      const mine = { key: letter.key };
      seen.set(letter.body, mine);
      // A worker that was replaced under us answers no more; its successor brings its own sentinel.
      if (prefilter(words)) ask(letter, mine).catch(() => {});
    }
  }

  world.rebound = {
    stop,
    again() {
      for (const bar of document.querySelectorAll(HOST)) bar.remove();
      seen = new WeakMap();
      scan();
    },
  };
  watchPage(document, stop.signal, scan);
}
