import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pause, start, windowFields } from '@/utils/ritual/window';
import type { Draft } from '@/utils/store/change';
import type { Window } from '@/utils/store/settings';
import { withStorage } from '../memory-browser';

const NOW = Date.UTC(2026, 9, 12, 10, 0);
const MINUTE = 60_000;
const DAY = 86_400_000;

let alarms: Map<string, number>;
let notices: string[];
let badge: string;

async function wake() {
  vi.resetModules();
  const { browser } = await import('../browser');
  Object.assign(browser, {
    storage: withStorage(),
    alarms: {
      get: async (name: string) => (alarms.has(name) ? { scheduledTime: alarms.get(name) } : undefined),
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => void alarms.delete(name),
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      setBadgeBackgroundColor: async () => {},
    },
    notifications: { create: async (_id: string, { title }: { title: string }) => void notices.push(title) },
  });
  const [clock, { write }, entries] = await Promise.all([
    import('@/utils/background/clock'),
    import('@/utils/store/write'),
    import('@/utils/store/entries'),
  ]);
  const keep = (window: Window | undefined) =>
    write([{ store: 'settings', id: 'window', fields: windowFields(window), by: 'person' }]);
  const putOff = (id: string, until: number) =>
    write([
      {
        store: 'entries',
        id,
        fields: {
          state: 'put-off',
          until: new Date(until).toISOString(),
          company: 'Larkspur Labs',
          'events.no': { type: 'no', at: new Date(NOW).toISOString() },
        },
        by: 'person',
      },
    ]);
  return { ...clock, ...entries, keep, putOff };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  alarms = new Map();
  notices = [];
  badge = '';
});

describe('the window', () => {
  test('running: an alarm at its stored end and a dot, made again when they went missing', async () => {
    const { settle, keep } = await wake();
    await keep(start('a', 15, NOW));
    await settle(NOW + MINUTE);
    expect(alarms.get('window')).toBe(NOW + 15 * MINUTE);
    expect(badge).toBe(' ');
    alarms.clear(); // the browser was restarted
    await settle(NOW + 2 * MINUTE);
    expect(alarms.get('window')).toBe(NOW + 15 * MINUTE);
  });

  test('paused: no alarm, no dot', async () => {
    const { settle, keep } = await wake();
    await keep(pause(start('a', 15, NOW), NOW + MINUTE));
    await settle(NOW + 2 * MINUTE);
    expect(alarms.has('window')).toBe(false);
    expect(badge).toBe('');
  });

  test('over: one notice that names nobody', async () => {
    const { onAlarm, keep } = await wake();
    await keep(start('a', 15, NOW));
    await onAlarm('window', NOW + 15 * MINUTE, NOW + 15 * MINUTE + 400);
    expect(notices).toEqual(['Your 15 minutes']);
    expect(badge).toBe('');
  });

  test('over while the machine slept: no notice', async () => {
    const { onAlarm, keep } = await wake();
    await keep(start('a', 15, NOW));
    await onAlarm('window', NOW + 15 * MINUTE, NOW + 40 * MINUTE);
    expect(notices).toEqual([]);
  });

  test('an old alarm after more minutes were added says nothing', async () => {
    const { onAlarm, keep } = await wake();
    await keep(start('a', 20, NOW));
    await onAlarm('window', NOW + 15 * MINUTE, NOW + 15 * MINUTE);
    expect(notices).toEqual([]);
    expect(alarms.get('window')).toBe(NOW + 20 * MINUTE);
  });

  test('an update waits while it runs', async () => {
    const { idle, keep } = await wake();
    expect(await idle(NOW)).toBe(true);
    await keep(start('a', 15, NOW));
    expect(await idle(NOW + MINUTE)).toBe(false);
    expect(await idle(NOW + 16 * MINUTE)).toBe(true);
  });
});

describe('put off until the evening', () => {
  test('one notice when the time comes, the nearest first', async () => {
    const { settle, onAlarm, putOff } = await wake();
    await putOff('a', NOW + 9 * 60 * MINUTE);
    await putOff('b', NOW + 33 * 60 * MINUTE);
    await settle(NOW);
    expect(alarms.get('evening')).toBe(NOW + 9 * 60 * MINUTE);
    await onAlarm('evening', NOW + 9 * 60 * MINUTE, NOW + 9 * 60 * MINUTE + 200);
    expect(notices).toEqual(['Your 15 minutes']);
    expect(alarms.get('evening')).toBe(NOW + 33 * 60 * MINUTE);
  });

  test('ignored for two days it is filed, without a word', async () => {
    const { settle, onAlarm, putOff, entry } = await wake();
    await putOff('a', NOW);
    await settle(NOW + DAY);
    expect((await entry('a'))?.state).toBe('put-off');
    expect(alarms.get('evening')).toBe(NOW + 2 * DAY);
    await onAlarm('evening', NOW + 2 * DAY, NOW + 2 * DAY);
    expect(await entry('a')).toMatchObject({ state: 'filed' });
    expect((await entry('a'))?.until).toBeUndefined();
    expect(notices).toEqual([]);
  });
});

describe('feedback that was asked for', () => {
  const ask = async (write: (drafts: Draft[]) => Promise<unknown>) =>
    write([
      {
        store: 'entries',
        id: 'a',
        fields: {
          state: 'filed',
          'events.no': { type: 'no', at: '2026-10-12T09:00:00.000Z' },
          'events.q': { type: 'feedback-asked', at: '2026-10-12T10:00:00.000Z' },
        },
        by: 'person',
      },
    ]);

  test('is let go of after ten working days, once', async () => {
    const { settle, entry } = await wake();
    const { write } = await import('@/utils/store/write');
    await ask(write);
    await settle(Date.parse('2026-10-23T12:00:00Z'));
    expect(Object.values((await entry('a'))?.events ?? {}).map(({ type }) => type)).not.toContain('let-go');
    await settle(Date.parse('2026-10-26T12:00:00Z'));
    await settle(Date.parse('2026-10-27T12:00:00Z'));
    const gone = Object.values((await entry('a'))?.events ?? {}).filter(({ type }) => type === 'let-go');
    expect(gone).toHaveLength(1);
    expect(gone[0]?.at.slice(0, 10)).toBe('2026-10-26');
  });

  test('is not let go of when an answer came', async () => {
    const { settle, entry } = await wake();
    const { write } = await import('@/utils/store/write');
    await ask(write);
    const answer = {
      'events.f': { type: 'feedback', at: '2026-10-14T10:00:00.000Z', text: 'More examples.' },
    };
    await write([{ store: 'entries', id: 'a', fields: answer, by: 'person' }]);
    await settle(Date.parse('2026-11-26T12:00:00Z'));
    expect(Object.values((await entry('a'))?.events ?? {}).map(({ type }) => type)).not.toContain('let-go');
  });
});
