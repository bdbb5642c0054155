import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { BarState } from '@/utils/messages';
import type { Sighting } from '@/utils/sighting';
import { withStorage } from '../memory-browser';

const letter: Sighting = {
  kind: 'email',
  site: 'gmail',
  subject: 'Your application to Larkspur Labs',
  from: { name: 'Dana Whitfield', address: 'dana@larkspurlabs.example' },
  sent: '2026-10-12T09:14:00.000Z',
  messageId: '18f0',
  threadId: '18f0',
  text: 'Hi Maya,\n\nThank you for applying for the Product Designer role at Larkspur Labs.\n\nAfter reviewing your application, we have decided to move forward with other candidates.\n\nDana Whitfield',
};
const tab = (id: number) => ({ tab: { id } }) as Runtime.MessageSender;

let storage: ReturnType<typeof withStorage>;

/** The background as it is after it was stopped: its modules new, what the browser holds as it was. */
async function wake() {
  vi.resetModules();
  const { browser } = await import('../browser');
  Object.assign(browser, { storage });
  const [letters, entries, settings] = await Promise.all([
    import('@/utils/background/letters'),
    import('@/utils/store/entries'),
    import('@/utils/store/settings'),
  ]);
  return { ...letters, ...entries, ...settings };
}

const keyOf = (state: BarState): string => ('key' in state ? state.key : '');

beforeEach(() => {
  storage = withStorage();
  globalThis.indexedDB = new IDBFactory();
});

describe('a letter that reads like a no', () => {
  test('is said to be one, logged once, and known again in any window', async () => {
    const key = keyOf(await (await wake()).lookAt(letter));
    expect(await (await wake()).log(tab(1), key, {})).toMatchObject({ say: 'logged', answerable: true });
    expect(await (await wake()).log(tab(2), key, {})).toMatchObject({ say: 'again', on: letter.sent });
    expect(await (await wake()).lookAt(letter)).toMatchObject({ say: 'again' });
    const now = await wake();
    expect(await now.newest(10)).toHaveLength(1);
    expect((await now.newest(10))[0]).toMatchObject({
      state: 'waiting',
      messageId: '18f0',
      events: { no: { at: letter.sent } },
    });
  });

  test('pressed twice at once makes one entry', async () => {
    const { lookAt, log, newest } = await wake();
    const key = keyOf(await lookAt(letter));
    await Promise.all([log(tab(1), key, {}), log(tab(1), key, {})]);
    expect(await newest(10)).toHaveLength(1);
  });

  test('put off is put off until the evening that was set', async () => {
    const { lookAt, log, newest } = await wake();
    const state = await log(tab(1), keyOf(await lookAt(letter)), { putOff: true });
    expect(state.say).toBe('not-now');
    const [entry] = await newest(1);
    expect(new Date(entry?.until ?? 0).getHours()).toBe(19);
    expect(Date.parse(entry?.until ?? '')).toBeGreaterThan(Date.now());
  });

  test('undone by the tab that logged it, and by no other', async () => {
    const { lookAt, log, undo, newest } = await wake();
    const key = keyOf(await lookAt(letter));
    await log(tab(1), key, {});
    expect(await undo(tab(2), key)).toMatchObject({ say: 'error' });
    expect(await newest(10)).toHaveLength(1);
    expect(await undo(tab(1), key)).toMatchObject({ say: 'sure' });
    expect(await newest(10)).toHaveLength(0);
    expect(await log(tab(1), key, {})).toMatchObject({ say: 'logged' });
    expect(await newest(10)).toHaveLength(1);
  });

  test('said to be none stays quiet until that is undone', async () => {
    const first = await wake();
    const key = keyOf(await first.lookAt(letter));
    expect(await first.notOne(tab(1), key)).toMatchObject({ say: 'not-one' });
    const later = await wake();
    expect(await later.lookAt(letter)).toEqual({ say: 'nothing' });
    expect(await later.quiets()).toMatchObject([{ label: letter.subject, from: 'Dana Whitfield' }]);
    expect(await later.undo(tab(1), key)).toMatchObject({ say: 'sure' });
    expect(await later.lookAt(letter)).toMatchObject({ say: 'sure' });
  });

  test('of a quiet sender is not asked about', async () => {
    const { lookAt, quietSender, undo } = await wake();
    const key = keyOf(await lookAt(letter));
    expect(await quietSender(tab(1), key)).toMatchObject({
      say: 'quiet',
      sender: 'dana@larkspurlabs.example',
    });
    expect(await lookAt({ ...letter, messageId: '18f1', threadId: '18f1' })).toEqual({ say: 'nothing' });
    await undo(tab(1), key);
    expect(await lookAt({ ...letter, messageId: '18f1', threadId: '18f1' })).not.toEqual({ say: 'nothing' });
  });

  test('keeps only its facts where the person wants no words kept', async () => {
    const { lookAt, log, newest } = await wake();
    const { write } = await import('@/utils/store/write');
    await write([{ store: 'settings', id: 'main', fields: { keep: 'facts' }, by: 'person' }]);
    await log(tab(1), keyOf(await lookAt(letter)), {});
    const [entry] = await newest(1);
    expect(entry?.letter).toBeUndefined();
    expect(entry?.quotes).toBeUndefined();
    expect(JSON.stringify([...storage.local.held.values()])).not.toContain('move forward with other');
  });

  test('a very long one is kept in part', async () => {
    const { lookAt, log, newest } = await wake();
    const key = keyOf(await lookAt({ ...letter, text: `${letter.text}\n${'More words. '.repeat(5_000)}` }));
    await log(tab(1), key, {});
    expect((await newest(1))[0]?.letter).toHaveLength(4_000);
  });
});

describe('a letter that was said to belong to an entry', () => {
  const second = { ...letter, messageId: '18f9', threadId: '18f9', subject: 'An answer', role: undefined };

  test('is known again as long as that entry is there', async () => {
    const { lookAt, log } = await wake();
    const { write } = await import('@/utils/store/write');
    const id = keyOf(await lookAt(letter));
    await log(tab(1), id, {});
    await write([{ store: 'entries', id, fields: { role: null }, by: 'person' }]);
    const doubt = await lookAt(second);
    expect(doubt).toMatchObject({ say: 'doubt' });
    await log(tab(1), keyOf(doubt), { which: 'same' });
    expect(await lookAt(second)).toMatchObject({ say: 'again', on: letter.sent });
    await write([{ store: 'entries', id, fields: { deleted: letter.sent }, by: 'person' }]);
    expect(await lookAt(second)).toMatchObject({ say: 'sure' });
  });
});

test('letters looked at in one moment are all remembered, and forgotten in their turn', async () => {
  await wake();
  const { remember, recall, forgetLook } = await import('@/utils/background/looked');
  const verdict = {
    kind: 'rejection',
    sure: 'sure',
    stage: 'early',
    reason: 'none',
    because: [],
    quotes: [],
  };
  const name = (i: number) => String(i).padStart(20, '0');
  await Promise.all(
    Array.from({ length: 70 }, (_, i) => remember(name(i), { sighting: letter, verdict: verdict as never })),
  );
  expect([...storage.session.held.keys()].filter((key) => key.startsWith('looked/'))).toHaveLength(60);
  expect(await recall(name(69))).toBeDefined();
  await forgetLook(name(69));
  expect(await recall(name(69))).toBeUndefined();
});

test('an ordinary letter is silence', async () => {
  const { lookAt } = await wake();
  expect(await lookAt({ ...letter, text: 'Are you coming to the market on Saturday?' })).toEqual({
    say: 'nothing',
  });
});

test('a key that was never given is an error the bar can say', async () => {
  const { log, undo, notOne, quietSender } = await wake();
  for (const call of [
    log(tab(1), 'nonsense', {}),
    undo(tab(1), '__proto__'),
    notOne(tab(1), ''),
    quietSender(tab(1), 'x'),
  ])
    expect((await call).say).toBe('error');
});

describe('stopped between any two steps', () => {
  /** Makes the k-th call that reaches a storage area the last one of this background's life. */
  function stopAt(k: number): { calls: () => number; end: Promise<void> } {
    let calls = 0;
    const { promise: end, resolve } = Promise.withResolvers<void>();
    for (const area of [storage.local, storage.session]) {
      for (const name of ['get', 'set', 'remove'] as const) {
        const real = area[name].bind(area) as (...args: unknown[]) => Promise<unknown>;
        Object.assign(area, {
          [name]: async (...args: unknown[]) => {
            calls += 1;
            if (calls === k) resolve();
            if (calls === k) throw new Error('stopped');
            if (calls > k) return new Promise(() => {}); // nothing runs after the end
            return real(...args);
          },
        });
      }
    }
    return { calls: () => calls, end };
  }

  test('a log is whole or not there, and pressing again brings it', async () => {
    let k = 1;
    for (let reached = true; reached; k += 1) {
      storage = withStorage();
      globalThis.indexedDB = new IDBFactory();
      const key = keyOf(await (await wake()).lookAt(letter));
      const held = { local: storage.local.held, session: storage.session.held };
      const { log } = await wake();
      const { calls, end } = stopAt(k);
      // What the browser had begun goes to its end: a store may still be written.
      const settled = end.then(() => new Promise((resolve) => setTimeout(resolve, 50)));
      await Promise.race([log(tab(1), key, {}), settled]).catch(() => {});
      reached = calls() >= k;

      storage = withStorage();
      for (const [name, value] of held.local) storage.local.held.set(name, value);
      for (const [name, value] of held.session) storage.session.held.set(name, value);
      const after = await wake();
      const half = (await after.newest(10)).filter((entry) => !entry.events.no || !entry.site);
      expect(half, `stopped at call ${k}`).toEqual([]);
      expect(['logged', 'again']).toContain((await after.log(tab(1), key, {})).say);
      expect(await after.newest(10), `stopped at call ${k}`).toHaveLength(1);
      expect(k).toBeLessThan(40);
    }
    expect(k).toBeGreaterThan(4);
  });
});
