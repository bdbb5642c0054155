import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change, Draft } from '@/utils/store/change';
import { unseal } from '@/utils/store/sealed';
import { withStorage } from '../memory-browser';

const fields = (more: Record<string, unknown> = {}) => ({
  company: 'Larkspur Labs',
  role: 'Designer',
  state: 'waiting',
  'events.no': { type: 'no', at: '2026-10-12T09:14:00.000Z' },
  ...more,
});
const draft = (id: string, more: Record<string, unknown> = {}): Draft => ({
  store: 'entries',
  id,
  fields: fields(more),
  by: 'person',
});

/** A fresh browser: both stores empty, and our modules loaded anew, as after a restart of the background. */
let storage: ReturnType<typeof withStorage>;
async function wake() {
  vi.resetModules();
  const { browser } = await import('../browser');
  Object.assign(browser, { storage });
  const [write, entries, db, log, erase, settings, tidy, steps] = await Promise.all([
    import('@/utils/store/write'),
    import('@/utils/store/entries'),
    import('@/utils/store/db'),
    import('@/utils/store/log'),
    import('@/utils/store/erase'),
    import('@/utils/store/settings'),
    import('@/utils/store/tidy'),
    import('@/utils/store/steps'),
  ]);
  return { ...write, ...entries, ...db, ...log, ...erase, ...settings, ...tidy, ...steps };
}

beforeEach(() => {
  storage = withStorage();
  globalThis.indexedDB = new IDBFactory();
});

const logged = (): Change[] =>
  [...storage.local.held]
    .filter(([key]) => key.startsWith('change/'))
    .flatMap(([, value]) => unseal<Change>(value) ?? []);
/** Everything the second store holds, as one string to look for words in. */
const second = (): string => [...storage.local.held.values()].join();

describe('the door for changes', () => {
  test('keeps a change in both stores before it says so', async () => {
    const { write, entry } = await wake();
    const [change] = await write([draft('a')]);
    expect(logged()).toEqual([change]);
    expect(await entry('a')).toMatchObject({ company: 'Larkspur Labs', state: 'waiting' });
  });

  test('numbers go on after the background was stopped, without a gap', async () => {
    await (await wake()).write([draft('a'), draft('b')]);
    await (await wake()).write([draft('c')]);
    expect(logged().map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(new Set(logged().map(({ device }) => device)).size).toBe(1);
  });

  test('two writes at once take different numbers', async () => {
    const { write } = await wake();
    await Promise.all([write([draft('a')]), write([draft('b')]), write([draft('c')])]);
    expect(logged().map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('a clock set back makes no change older than the last', async () => {
    const { write } = await wake();
    const [first] = await write([draft('a')]);
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const [second] = await write([draft('a', { company: 'Tern' })]);
    expect(second?.at).toBeGreaterThan(first?.at ?? Number.POSITIVE_INFINITY);
  });

  test('a full disk changes nothing, in neither store', async () => {
    const { write, entry, counters } = await wake();
    await write([draft('a')]);
    storage.local.failing = new Error('QuotaExceededError');
    await expect(write([draft('b')])).rejects.toThrow('QuotaExceeded');
    storage.local.failing = undefined;
    expect(await entry('b')).toBeUndefined();
    expect(await counters()).toEqual({ live: 1, waiting: 1, id: 'counters' });
    await write([draft('c')]);
    expect(logged().map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('an IndexedDB that refuses leaves nothing in the log', async () => {
    const { write } = await wake();
    await write([draft('a')]);
    const cannot = {
      store: 'entries',
      id: 'b',
      fields: { note: () => {} },
      by: 'person',
    } as unknown as Draft;
    // This store would take it; the other one can't clone a function.
    await expect(write([cannot])).rejects.toThrow();
    expect(logged().map(({ seq }) => seq)).toEqual([1]);
  });

  test('counts are kept with the entries', async () => {
    const { write, counters } = await wake();
    await write([draft('a'), draft('b'), draft('c')]);
    await write([{ store: 'entries', id: 'a', fields: { state: 'filed' }, by: 'person' }]);
    await write([{ store: 'entries', id: 'b', fields: { deleted: '2026-10-13T00:00:00Z' }, by: 'person' }]);
    expect(await counters()).toMatchObject({ live: 2, waiting: 1 });
    await write([{ store: 'entries', id: 'b', fields: { deleted: null }, by: 'person' }]);
    expect(await counters()).toMatchObject({ live: 3, waiting: 2 });
  });

  test('a deleted entry is in no list, and comes back whole', async () => {
    const { write, newest, waiting, entry } = await wake();
    await write([draft('a')]);
    await write([{ store: 'entries', id: 'a', fields: { deleted: '2026-10-13T00:00:00Z' }, by: 'person' }]);
    expect(await newest(10)).toEqual([]);
    expect(await waiting(10)).toEqual([]);
    await write([{ store: 'entries', id: 'a', fields: { deleted: null }, by: 'person' }]);
    expect((await newest(10)).map(({ id }) => id)).toEqual(['a']);
    expect(await entry('a')).toMatchObject({
      company: 'Larkspur Labs',
      state: 'waiting',
      events: { no: { type: 'no' } },
    });
  });

  test('an entry of our own making is in no list', async () => {
    const { write, newest, counters } = await wake();
    await write([draft('a', { sample: true })]);
    expect(await newest(10)).toEqual([]);
    expect(await counters()).toMatchObject({ live: 0 });
  });

  test('words that are removed live on in neither store', async () => {
    const { write, wipe, entry } = await wake();
    await write([
      draft('a', { letter: 'Dear Maya, a very private letter' }),
      draft('b', { letter: 'another' }),
    ]);
    await wipe('entries', 'a', ['letter']);
    expect((await entry('a'))?.letter).toBeUndefined();
    expect(second()).not.toContain('very private');
    expect(second()).toContain('another');
    expect(logged()).toEqual([]);
  });

  test('stopped while words are removed, the next start of the background takes them out of the log', async () => {
    const { write, wipe, entry } = await wake();
    await write([draft('a', { letter: 'a very private letter' })]);
    const { set } = storage.local;
    let calls = 0;
    storage.local.set = async (items) => {
      calls += 1;
      if (calls > 1) throw new Error('stopped'); // the change is in the log, the fold is not done
      await set.call(storage.local, items);
    };
    await expect(wipe('entries', 'a', ['letter'])).rejects.toThrow('stopped');
    storage.local.set = set;
    expect((await entry('a'))?.letter).toBeUndefined();
    const next = await wake();
    await next.tidy();
    expect(second()).not.toContain('very private');
  });

  test('stopped while everything is erased, no copy is left that nobody sees', async () => {
    const { write, eraseAll, newest } = await wake();
    await write([draft('a')]);
    storage.session.clear = () => Promise.reject(new Error('stopped'));
    await expect(eraseAll()).rejects.toThrow('stopped');
    expect(await newest(10)).toHaveLength(1);
    expect(storage.local.held.size).toBe(0);
  });

  test('erasing leaves nothing of the person anywhere', async () => {
    const { write, eraseAll, newest, counters, settings } = await wake();
    await write([draft('a'), { store: 'settings', id: 'main', fields: { plan: 'walk' }, by: 'person' }]);
    await eraseAll();
    expect(await newest(10)).toEqual([]);
    expect(await counters()).toMatchObject({ live: 0, waiting: 0 });
    expect((await settings()).plan).toBe('');
    expect(storage.local.held.size).toBe(0);
    expect(storage.session.held.size).toBe(0);
  });

  test('lists come in pages, newest first', async () => {
    const { write, newest } = await wake();
    const at = (day: number) => ({ 'events.no': { type: 'no', at: `2026-10-0${day}T08:00:00.000Z` } });
    await write([1, 2, 3, 4].map((day) => draft(`d${day}`, at(day))));
    const first = await newest(2);
    expect(first.map(({ id }) => id)).toEqual(['d4', 'd3']);
    expect((await newest(2, '2026-10-03T08:00:00.000Z')).map(({ id }) => id)).toEqual(['d2', 'd1']);
  });
});

describe('opening', () => {
  test('a step that fails changes nothing and says so', async () => {
    const { write, openJournal, steps, JournalClosed } = await wake();
    await write([draft('a')]);
    (await openJournal('journal')).close();
    const failing = async () => {
      await Promise.resolve();
      throw new Error('no');
    };
    await expect(openJournal('other', [...steps, failing])).rejects.toThrow(JournalClosed);
    const still = await openJournal('other', steps);
    expect(still.version).toBe(steps.length);
    still.close();
  });

  test('a journal that could not be opened is tried again', async () => {
    const { write, newest } = await wake();
    await write([draft('a')]);
    const real = globalThis.indexedDB;
    const next = await wake();
    globalThis.indexedDB = {
      open: () => {
        throw new Error('refused');
      },
    } as unknown as IDBFactory;
    await expect(next.newest(1)).rejects.toThrow('could not be opened');
    globalThis.indexedDB = real;
    expect(await next.newest(1)).toHaveLength(1);
    expect(await newest(1)).toHaveLength(1);
  });
});
