import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { idle, onAlarm, settle } from '@/utils/background/clock';
import { showEntry, suggestionsFor } from '@/utils/background/find';
import {
  applySwitches,
  intoOpenTabs,
  leaveOwn,
  placeOf,
  putInto,
  siteOf,
  watchOwn,
} from '@/utils/background/inject';
import { entryOf, log, lookAt, notOne, quietSender, undo } from '@/utils/background/letters';
import { forgetLook, recall } from '@/utils/background/looked';
import { open } from '@/utils/background/open';
import { applyOthers } from '@/utils/background/others';
import { fromSelection, readIn, readPage, rememberPage } from '@/utils/background/page';
import { forgetSamples, hold, keep, rememberSample } from '@/utils/background/panel';
import { applyPlaces, leavePlaces, statusPlace } from '@/utils/background/places';
import { onReminder, REMINDER, settleReminder } from '@/utils/background/remind';
import { putReply, takeReplyOut } from '@/utils/background/reply';
import { lookAtRows, markRows } from '@/utils/background/rows';
import { shapeInFront } from '@/utils/background/shape';
import { classify } from '@/utils/classify';
import { NO_WIN, winDraft } from '@/utils/growth/wins';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { answer, type BarState, CHANGED, isOurs, type PageReading } from '@/utils/messages';
import { openPanel } from '@/utils/panel/ask';
import { askedAt } from '@/utils/reply/standing';
import { asked } from '@/utils/ritual/moves';
import { remember as rememberVisit } from '@/utils/rows/check';
import { isPlace } from '@/utils/rows/places';
import { checkFrom, isAct, rowsFrom } from '@/utils/rows/row';
import { sightingFrom } from '@/utils/sighting-shape';
import { journal, whenOpened } from '@/utils/store/db';
import { entry } from '@/utils/store/entries';
import { eraseAll } from '@/utils/store/erase';
import { merge } from '@/utils/store/merge';
import { recover } from '@/utils/store/recover';
import { dropRestored } from '@/utils/store/restored';
import { settings } from '@/utils/store/settings';
import { heldFrom } from '@/utils/store/shape';
import { rotateAfterWrite, tidy } from '@/utils/store/tidy';
import { purge } from '@/utils/store/trash';
import { inTurn, writing } from '@/utils/store/turn';
import { wipe, write } from '@/utils/store/write';

const MENU = 'log-selection';
const CHECK = 'check-listing';
const WIN = 'save-win';
/** Longer than any mail's id of a letter. Characters. */
const MOST_KEY = 1_000;
/** More than a win needs to say. Characters. */
const MOST_WIN = 2_000;

export default defineBackground(() => {
  const announce = new BroadcastChannel(CHANGED);
  whenOpened(async (db) => {
    if (await recover(db)) announce.postMessage(null);
  });

  /** After every change: alarms and badge follow what is stored, open pages read again, a waiting update may come. */
  async function changed<T>(result: Promise<T>): Promise<T> {
    const value = await result;
    announce.postMessage(null);
    void rotateAfterWrite().catch(() => {}); // tried again after the next write, and at every start
    await settle().catch(() => {}); // the alarm is a hint; the next start makes it again
    await settleReminder().catch(() => {});
    return value;
  }

  /** For a page that finds the two stores apart. Nothing may be written while they are compared. */
  const lookAgain = (): Promise<void> =>
    inTurn(async () => {
      if (await recover(await journal())) announce.postMessage(null);
    });

  const allowed = async (sender: Runtime.MessageSender): Promise<'yes' | 'off' | 'no'> => {
    if (isOurs(sender)) return 'yes';
    const { origin } = sender as { origin?: string };
    const site = await siteOf(origin ?? (sender.url ? new URL(sender.url).origin : undefined));
    if (!site) return 'no';
    return (await settings()).off.includes(site) ? 'off' : 'yes';
  };

  /** A bar state for a page that may ask, and the bar itself put in where there is something to say. */
  async function look(sender: Runtime.MessageSender, given: unknown): Promise<BarState> {
    const may = await allowed(sender);
    if (may !== 'yes') return { say: may === 'off' ? 'off' : 'nothing' };
    const place = isOurs(sender) ? undefined : placeOf(sender);
    const seen =
      place && typeof given === 'string'
        ? (await readIn(place, given.slice(0, MOST_KEY)))[0]
        : isOurs(sender) && sightingFrom(given, true);
    if (!seen) return { say: 'nothing' };
    const state = await lookAt(seen);
    if (place && state.say !== 'nothing' && state.say !== 'off') await putInto(place, '/letter-bar.js');
    return state;
  }

  async function pressed(sender: Runtime.MessageSender, work: () => Promise<BarState>): Promise<BarState> {
    if ((await allowed(sender)) !== 'yes') return { say: 'nothing' };
    return changed(work());
  }

  answer(
    {
      look,
      log: (sender, key, which) =>
        pressed(sender, async () => {
          await noteSample(key);
          return log(sender, key, { which });
        }),
      notNow: (sender, key) =>
        pressed(sender, async () => {
          await noteSample(key);
          return log(sender, key, { putOff: true });
        }),
      notOne: (sender, key) => pressed(sender, () => notOne(sender, key)),
      undo: (sender, key) => pressed(sender, () => undo(sender, key)),
      quiet: (sender, key) => pressed(sender, () => quietSender(sender, key)),
      open: async (sender, key, where) => {
        if ((await allowed(sender)) !== 'yes') return;
        if (!isOurs(sender)) await rememberPage(sender.tab?.id);
        await open(where, await entryOf(key));
      },
      rows: async (sender, given, check) => {
        const place = await statusPlace(sender);
        if (!place) return { off: true };
        const visit = checkFrom(check);
        if (visit) await rememberVisit(place.origin, visit, Date.now());
        let gained = false;
        const states = await lookAtRows(rowsFrom(given), new URL(place.origin).host, () => {
          gained = true;
        });
        return gained ? changed(Promise.resolve({ states })) : { states };
      },
      markRows: async (sender, given, act) => {
        const place = await statusPlace(sender);
        if (!place || !isAct(act)) return { off: true };
        const { host } = new URL(place.origin);
        return { states: await changed(markRows(sender, rowsFrom(given), host, act)) };
      },
    },
    {
      write: async (_sender, drafts) => {
        await changed(write(drafts));
        if (drafts.some((draft) => draft.store === 'settings' && 'off' in draft.fields))
          await applySwitches();
        if (drafts.some(isPlace)) await applyPlaces();
        if (drafts.some(({ fields }) => 'others' in fields)) await applyOthers();
      },
      wipe: async (_sender, id, fields, store = 'entries') => {
        await forgetLook(id); // a letter's entry has its name
        await changed(wipe(store, id, fields));
      },
      purge: async (_sender, ids) => {
        for (const id of ids) await forgetLook(id);
        await changed(purge('entries', ids));
      },
      judge: async (_sender, letters) =>
        letters.slice(0, 100).map((letter) => {
          const seen = sightingFrom(letter, true);
          return seen && classify(seen);
        }),
      merge: async (_sender, records) => {
        const held = records.map(({ store, record }) => heldFrom(store, record));
        if (!held.every((one) => one !== undefined)) throw new Error('That is no record of ours');
        await changed(merge(held));
      },
      eraseAll: async () => {
        await leaveOwn(); // where they are is forgotten: nothing else could take it back afterwards
        await leavePlaces();
        await changed(eraseAll());
      },
      check: () => lookAgain(),
      seenRestored: async () => {
        await dropRestored();
        announce.postMessage(null);
      },
      hold: (_sender, entry, words) => hold(entry, words),
      readPage: () => readPage(),
      keep: (_sender, ...given) => changed(keep(...given)),
      putReply: async (_sender, id, words, reopen) => {
        const answer = await putReply(id, words, reopen);
        const about = answer === 'in' ? await entry(id) : undefined;
        // Bringing the mail forward may have closed the popup that asked: it is told here as well.
        if (about && !askedAt(about)) await changed(write(asked(about, new Date().toISOString())));
        return answer;
      },
      takeReplyOut: (_sender, entry) => takeReplyOut(entry),
      watch: (_sender, origin, site, on) => watchOwn(origin, site, on),
      shape: (_sender, origin) => shapeInFront(origin),
      forgetSample: () => changed(forgetSamples()),
    },
  );

  /** Before it is kept: stopped in between, it is known that there is one to take out. */
  async function noteSample(key: string): Promise<void> {
    if ((await recall(key))?.sighting.sample) await rememberSample(key);
  }

  /** Logging by menu or key: the popup opens with what was read, and the person presses the button. */
  async function byHand(reading: PageReading, tab: number | undefined): Promise<void> {
    await rememberPage(tab);
    await browser.storage.session.set({ 'popup/reading': reading });
    await open('hand');
  }

  browser.contextMenus.onClicked.addListener((info, tab) => {
    // Before anything else: browsers open the panel only in the very turn of the press.
    if (info.menuItemId === CHECK) void openPanel(tab ?? {}, Boolean(info.selectionText)).catch(() => {});
    if (info.menuItemId === WIN) void saveWin(info.selectionText ?? '').catch(() => {});
    if (info.menuItemId !== MENU) return;
    void readPage(tab?.id).then((reading) =>
      byHand(reading.sighting ? reading : fromSelection(info.selectionText ?? '', info.pageUrl), tab?.id),
    );
  });

  /** Words that were marked become a win; the page of strengths opens, where they can be worked on. */
  async function saveWin(words: string): Promise<void> {
    if (!words.trim()) return;
    const win = { ...NO_WIN, text: words.slice(0, MOST_WIN) };
    await changed(write(winDraft(crypto.randomUUID(), win, new Date())));
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/journal.html')}${hashOf({ view: 'strengths' })}`,
    });
  }

  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void suggestionsFor(typed).then(suggest, () => suggest([]));
  });
  browser.omnibox.onInputEntered.addListener((typed, where) => void showEntry(typed, where));

  /** The key logs an open letter at once; where none is open it opens the form. */
  async function logThis(tab: { id?: number } | undefined): Promise<void> {
    const reading = await readPage(tab?.id);
    const { sighting, verdict } = reading;
    // What does not read like a no gets no bar that could say it was kept: there the person is asked.
    if (sighting?.kind !== 'email' || verdict?.sure === 'silent') return byHand(reading, tab?.id);
    try {
      await changed(keep(sighting, {}, false));
    } catch {
      return byHand(reading, tab?.id); // the form says what is wrong, and can be tried again
    }
    if (tab?.id === undefined) return;
    await browser.scripting
      .executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => (globalThis as { rebound?: { again(): void } }).rebound?.again(),
      })
      .catch(() => {});
  }

  browser.commands.onCommand.addListener((name, tab) => {
    if (name === CHECK) void openPanel(tab ?? {}).catch(() => {});
    if (name === 'log-this') void logThis(tab);
  });

  browser.notifications.onClicked.addListener((id) => {
    if (id !== REMINDER) return void open('ritual');
    const url = `${browser.runtime.getURL('/journal.html')}${hashOf({ view: 'open' })}`;
    void browser.tabs.create({ url });
  });
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    void changed(name === REMINDER ? onReminder() : onAlarm(name, scheduledTime));
  });

  // A mail page that was withheld is read from the moment it is allowed, and not only when it loads again.
  browser.permissions.onAdded.addListener(() => {
    void applySwitches().catch(() => {});
    void applyPlaces().catch(() => {});
  });
  browser.permissions.onRemoved.addListener(() => void applyPlaces().catch(() => {}));

  browser.runtime.onInstalled.addListener((details) => {
    browser.contextMenus.create({ id: CHECK, title: i18n.t('menu.check'), contexts: ['page', 'selection'] });
    browser.contextMenus.create({ id: MENU, title: i18n.t('menu.selection'), contexts: ['selection'] });
    browser.contextMenus.create({ id: WIN, title: i18n.t('menu.win'), contexts: ['selection'] });
    // The second store is ours alone; pages' scripts have no business in it. Firefox has no such switch.
    const local = browser.storage.local as { setAccessLevel?(level: { accessLevel: string }): Promise<void> };
    void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    void intoOpenTabs();
    void applyOthers().catch(() => {});
    void applyPlaces().catch(() => {}); // browsers throw away what was registered at an update
    if (details.reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  // An update waits while a write or a window is under way; the browser puts it in at its next start anyway.
  browser.runtime.onUpdateAvailable.addListener(() => {
    void idle().then((so) => {
      if (so && !writing()) browser.runtime.reload();
    });
  });

  // A journal that does not open is told where the person sees it.
  void settleReminder().catch(() => {});
  void settle()
    .then(() => tidy())
    .catch(() => {});
});
