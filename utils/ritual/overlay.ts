import type { Entry } from '../entry';
import type { Draft } from '../store/change';
import type { Settings, Window } from '../store/settings';

const EVENT = 'events.';

/** A record's fields with those of some drafts over them; `null` takes one away. */
function over<T extends object>(record: T, id: string, store: Draft['store'], drafts: Draft[]): T {
  const next = { ...record } as Record<string, unknown>;
  for (const draft of drafts) {
    if (draft.id !== id || draft.store !== store) continue;
    for (const [name, value] of Object.entries(draft.fields)) {
      if (name.startsWith(EVENT)) {
        const events = { ...(next.events as Record<string, unknown>) };
        if (value === null) delete events[name.slice(EVENT.length)];
        else events[name.slice(EVENT.length)] = value;
        next.events = events;
      } else if (value === null) delete next[name];
      else next[name] = value;
    }
  }
  return next as T;
}

/** An entry as it will be when these drafts are kept: what the screen shows without waiting for the disk. */
export function entryWith(entry: Entry, drafts: Draft[]): Entry {
  const next = over(entry, entry.id, 'entries', drafts);
  return next.state === undefined ? { ...next, state: 'filed' } : next;
}

/** The window as it will be. */
export function windowWith(window: Window | undefined, drafts: Draft[]): Window | undefined {
  const next = over<Partial<Window>>(window ?? {}, 'window', 'settings', drafts);
  return typeof next.entry === 'string' ? (next as Window) : undefined;
}

/** The settings as they will be. */
export function settingsWith(settings: Settings, drafts: Draft[]): Settings {
  return over(settings, 'main', 'settings', drafts);
}
