import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addressOf, suggestionsFor } from '@/utils/background/find';
import { onReminder, REMINDER, settleReminder } from '@/utils/background/remind';
import { eraseAll } from '@/utils/store/erase';
import { taskDraft } from '@/utils/store/tasks';
import { write } from '@/utils/store/write';
import { browser } from '../browser';
import { withStorage } from '../memory-browser';

const alarms = new Map<string, number>();
const notices: [string, { title: string; message: string }][] = [];
const noon = new Date(2026, 10, 21, 12).getTime();
const nine = (day: number) => new Date(2026, 10, day, 9).getTime();

beforeEach(async () => {
  withStorage();
  alarms.clear();
  notices.length = 0;
  Object.assign(browser, {
    alarms: {
      get: vi.fn(async (name: string) =>
        alarms.has(name) ? { scheduledTime: alarms.get(name) } : undefined,
      ),
      create: (name: string, { when }: { when: number }) => alarms.set(name, when),
      clear: vi.fn(async (name: string) => alarms.delete(name)),
    },
    notifications: {
      create: vi.fn(async (...given: (typeof notices)[number]) => void notices.push(given)),
    },
  });
  await eraseAll();
});

const planned = (id: string, on: string, more: Record<string, unknown> = {}) =>
  write(taskDraft(id, { text: 'Write to Fennel about the no', kind: 'task', date: '', on, ...more }));
const remind = (on: boolean) =>
  write([{ store: 'settings', id: 'main', fields: { remind: on }, by: 'person' }]);

describe('reminders', () => {
  test('off is off: no alarm, no notice', async () => {
    await planned('a', '2026-11-23');
    await settleReminder(noon);
    expect(alarms.size).toBe(0);
    await onReminder(nine(23));
    expect(notices).toEqual([]);
  });

  test('on: the next day that something is planned for; what lies behind is left alone', async () => {
    await remind(true);
    await planned('past', '2026-11-20');
    await planned('later', '2026-11-25');
    await planned('next', '2026-11-23');
    await planned('done', '2026-11-22', { done: '2026-11-21T10:00:00.000Z' });
    await settleReminder(noon);
    expect(alarms.get(REMINDER)).toBe(nine(23));
  });

  test('one notice a day, silent, that names nothing', async () => {
    await remind(true);
    await planned('a', '2026-11-23');
    await planned('b', '2026-11-23');
    await onReminder(nine(23));
    await onReminder(nine(23) + 3_600_000);
    expect(notices).toHaveLength(1);
    const [, notice] = notices[0] ?? [];
    expect(notice).toMatchObject({ title: 'Something you planned for today', message: '', silent: true });
    expect(JSON.stringify(notice)).not.toMatch(/Fennel|no\b|reject/i);
    expect(alarms.has(REMINDER)).toBe(false);
  });

  test('put off to tomorrow, it comes tomorrow', async () => {
    await remind(true);
    await planned('a', '2026-11-23');
    await onReminder(nine(23));
    await planned('a', '2026-11-24');
    await settleReminder(nine(23) + 1_000);
    expect(alarms.get(REMINDER)).toBe(nine(24));
  });

  test('turned off again, the alarm goes', async () => {
    await remind(true);
    await planned('a', '2026-11-23');
    await settleReminder(noon);
    await remind(false);
    await settleReminder(noon);
    expect(alarms.has(REMINDER)).toBe(false);
  });
});

describe('the address bar', () => {
  const entry = (id: string, company: string, role?: string) =>
    write([
      {
        store: 'entries',
        id,
        by: 'person',
        fields: {
          company,
          ...(role ? { role } : {}),
          'events.no': { type: 'no', at: `2026-10-0${id}T09:00:00.000Z` },
        },
      },
    ]);

  test('suggests what fits, and opens what was chosen', async () => {
    await entry('1', 'Tern & Co', 'Designer');
    await entry('2', 'Brightwater', 'Designer');
    const found = await suggestionsFor('tern');
    expect(found).toEqual([{ content: 'Tern & Co, Designer #1', description: 'Tern &amp; Co, Designer' }]);
    expect(await addressOf(found[0]?.content ?? '')).toMatch(/journal\.html#entry=1$/);
    expect(await addressOf('design')).toMatch(/#entry=2$/);
    expect(await addressOf('nobody')).toMatch(/#entries$/);
    expect(await suggestionsFor('  ')).toEqual([]);
  });
});
