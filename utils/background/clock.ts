import { browser } from 'wxt/browser';
import { i18n } from '../i18n';
import { letGoOn } from '../reply/let-go';
import { FILED_AFTER } from '../ritual/evening';
import { left, over, paused } from '../ritual/window';
import type { Draft } from '../store/change';
import { openAsk } from '../store/derive';
import { asked, waiting } from '../store/entries';
import { currentWindow, settings } from '../store/settings';
import { write } from '../store/write';

const WINDOW = 'window';
const EVENING = 'evening';
/** A notice that comes later than this (the machine slept) is not shown; the popup says it all. Milliseconds. */
const LATE = 60_000;
/** `--gold` of components/tokens.css: a badge can't read the tokens. */
const GOLD = '#a2761d';
/** More than anybody puts off at once. */
const MOST = 200;

/**
 * Brings alarm, badge and put-off entries in line with what is stored. Called at every start of the
 * background and after every write: the alarm is only a hint, and made again where it is missing.
 */
export async function settle(now = Date.now()): Promise<void> {
  const window = await currentWindow();
  const running = window !== undefined && !paused(window) && !over(window, now);
  await alarmAt(WINDOW, running ? now + left(window, now) : undefined);
  await browser.action.setBadgeBackgroundColor({ color: GOLD });
  await browser.action.setBadgeText({ text: running ? ' ' : '' });

  const putOff = (await waiting(MOST)).filter((entry) => entry.state === 'put-off' && entry.until);
  const due = (entry: { until?: string }) => Date.parse(entry.until ?? '');
  const ignored = putOff.filter((entry) => due(entry) + FILED_AFTER <= now);
  const open = (await asked(MOST)).map((entry) => ({ id: entry.id, on: letGoOn(openAsk(entry) ?? '') }));
  await write([
    ...ignored.map(({ id }): Draft => filed(id)),
    ...open.filter(({ on }) => on.getTime() <= now).map(({ id, on }): Draft => letGo(id, on)),
  ]);
  const next = [
    ...putOff.flatMap((entry) => [due(entry), due(entry) + FILED_AFTER]),
    ...open.map(({ on }) => on.getTime()),
  ]
    .filter((at) => at > now)
    .sort((a, b) => a - b)[0];
  await alarmAt(EVENING, next);
}

const filed = (id: string): Draft => ({
  store: 'entries',
  id,
  fields: { state: 'filed', until: null },
  by: 'person',
});

/** Nobody answered the request for feedback: let go of, on the day that was promised. Once, whoever says so. */
const letGo = (id: string, on: Date): Draft => ({
  store: 'entries',
  id,
  fields: { [`events.let-go-${on.toISOString().slice(0, 10)}`]: { type: 'let-go', at: on.toISOString() } },
  by: 'verdict',
});

async function alarmAt(name: string, when: number | undefined): Promise<void> {
  if (when === undefined) {
    await browser.alarms.clear(name);
    return;
  }
  const known = await browser.alarms.get(name);
  if (known?.scheduledTime !== when) browser.alarms.create(name, { when });
}

/** The time has come: one quiet notice that names nobody, unless the person was away when it came. */
export async function onAlarm(name: string, scheduled: number, now = Date.now()): Promise<void> {
  if (now - scheduled < LATE && (await deserves(name, now))) {
    const window = name === WINDOW ? await currentWindow() : undefined;
    const minutes = window ? Math.round(window.length / 60_000) : (await settings()).minutes;
    await browser.notifications
      .create('rebound', {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: i18n.t('notice.window', [String(minutes)]),
        message: '',
        ...{ silent: true }, // Chrome knows it; Firefox makes no sound of its own
      })
      .catch(() => {}); // the badge and the popup say the same
  }
  await settle(now);
}

async function deserves(name: string, now: number): Promise<boolean> {
  if (name === WINDOW) {
    const window = await currentWindow();
    return window !== undefined && !paused(window) && over(window, now);
  }
  const putOff = (await waiting(MOST)).filter((entry) => entry.state === 'put-off' && entry.until);
  return putOff.some((entry) => Math.abs(now - Date.parse(entry.until ?? '')) < LATE);
}

/** May the browser put a new version in place now? Not while a window runs. */
export async function idle(now = Date.now()): Promise<boolean> {
  const window = await currentWindow();
  return window === undefined || over(window, now) || paused(window);
}
