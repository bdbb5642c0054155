import { prefilter } from '@/utils/classify/prefilter';
import { extension } from '@/utils/extension';
import type { BarState } from '@/utils/messages';
import type { Open, OpenMail } from '@/utils/sites/open';
import { watchPage } from '@/utils/watch';
import { type Bar, HOST, world } from '@/utils/world';

/** What we know of a body: a page may use one element for the next letter. */
interface Look {
  /** Between which nodes its words stood when they were read. */
  first?: Node | null;
  last?: Node | null;
  /** What the prefilter said of them. */
  may?: boolean;
  /** Of the letter that was asked about. */
  key?: string;
  bar?: Bar;
}

/**
 * Sees a letter open, looks through its words once, and asks the background only if it may be a rejection.
 * Nearly all mail is not: what is not needed for saying "no" to those, reading included, stays out of this
 * file. The build makes one script of it for each mail site, so that no page carries another's selectors.
 */
export function watchMail(site: OpenMail): void {
  world.rebound?.stop.abort();
  const stop = new AbortController();
  let seen = new WeakMap<Element, Look>();
  /** Once a webmail, always one: a search through the whole page is not repeated at every change. */
  let here = false;

  /** May the letter in this body be a rejection? Its words are read again only when they have been written anew. */
  function may(body: Element): boolean {
    here ||= site.here(document);
    if (!here) return false;
    const look: Look = seen.get(body) ?? {};
    if (look.first !== body.firstChild || look.last !== body.lastChild) {
      const words = body.textContent ?? '';
      if (!words.trim()) return false; // not written yet: the page will change again
      look.first = body.firstChild;
      look.last = body.lastChild;
      look.may = prefilter(words) || !!world.reboundAlso?.(words);
      if (!look.may) become(look);
      seen.set(body, look);
    }
    return !!look.may;
  }

  /** The body shows another letter, or one we say nothing of. */
  function become(look: Look, key?: string): void {
    look.bar?.remove();
    look.bar = undefined;
    look.key = key;
  }

  async function ask(letter: Open, look: Look): Promise<void> {
    const answer = await extension.runtime.sendMessage({ call: 'look', args: [letter.key] });
    const state: BarState | undefined = answer?.ok;
    if (!state || stop.signal.aborted) return;
    if (state.say === 'off') stop.abort();
    else if (state.say !== 'nothing' && seen.get(letter.body) === look && look.key === letter.key)
      look.bar = world.rebound?.show?.(letter, state);
  }

  function scan(): void {
    for (const letter of site.find(document, may)) {
      const look = seen.get(letter.body) ?? {};
      if (look.key !== letter.key) {
        become(look, letter.key);
        // A worker that was replaced under us answers no more; its successor brings its own sentinel.
        ask(letter, look).catch(() => {});
      } else if (!extension.runtime?.id) {
        stop.abort(); // replaced, in a world of its own: two would push each other's bars away for ever
        return;
      } else look.bar?.place(letter.spot);
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
