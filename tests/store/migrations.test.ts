import { beforeEach, describe, expect, test, vi } from 'vitest';
import { JournalClosed, journal, openJournal, whyClosed } from '@/utils/store/db';
import { counters, entry, newest } from '@/utils/store/entries';
import { restored } from '@/utils/store/restored';
import { settings } from '@/utils/store/settings';
import { type Step, steps } from '@/utils/store/steps';
import { tidy } from '@/utils/store/tidy';
import { deletedEntries } from '@/utils/store/trash';
import { write } from '@/utils/store/write';
import v1 from '../fixtures/store/v1.json';
import v2 from '../fixtures/store/v2.json';
import { entryDraft, everything, everythingKept, Machine, recount } from './machine';

/** What a browser held that stopped at an older version: rows of every store, and `storage.local` beside them. */
interface Left {
  version: number;
  rows: Record<string, Record<string, unknown>[]>;
  local: Record<string, unknown>;
}

/** Each as it was written by the build of its time. Never edited, only added to. */
const LEFT = { v1: v1 as unknown as Left, v2: v2 as unknown as Left };

let machine: Machine;
beforeEach(() => {
  machine = new Machine().use();
});

/** Puts a browser where its older version left it. */
async function leave({ version, rows, local }: Left): Promise<void> {
  const db = await openJournal('journal', steps.slice(0, version));
  for (const [store, all] of Object.entries(rows))
    for (const row of all) await db.put(store as 'entries', row as never);
  db.close();
  for (const [key, value] of Object.entries(local)) machine.storage.local.held.set(key, value);
}

describe.each(Object.entries(LEFT))('a journal of %s', (_name, fixture) => {
  test('opens today with nothing lost', async () => {
    await leave(fixture);
    const before = fixture.rows.entries ?? [];
    for (const { id, company, role, letter } of before)
      expect(await entry(String(id))).toMatchObject(
        JSON.parse(JSON.stringify({ id, company, role, letter })) as object,
      );
    expect((await newest(10)).map(({ id }) => id)).toEqual([
      'waiting-3',
      '1f0a9c3b7d2e4a6f8b01',
      'by-hand-2',
      'wiped-5',
    ]);
    expect((await deletedEntries(10)).map(({ id }) => id)).toEqual(['deleted-4']);
    expect(await settings()).toMatchObject({ plan: 'call Jo', minutes: 20, evening: '18:30' });
    expect(await counters()).toMatchObject({ live: 4, waiting: 2 });
    expect(await counters()).toMatchObject(await recount());
    expect(await restored()).toBeUndefined();
  });

  test('has a whole second copy after the first start', async () => {
    await leave(fixture);
    await tidy(Date.parse('2026-10-22'));
    const before = await everything();
    expect(await everythingKept()).toEqual(before);
    expect(JSON.stringify([...machine.storage.local.held])).not.toContain('words that were removed');
    machine.loseJournal();
    expect(await everything()).toEqual(before);
  });

  test('comes back from what its older version had put aside', async () => {
    await leave(fixture);
    const before = await everything();
    machine.loseJournal();
    expect((await everything()).map(({ record }) => record.id)).toEqual(
      before.map(({ record }) => record.id),
    );
    expect((await restored())?.all).toBe(true);
    expect(await entry('by-hand-2')).toMatchObject({ company: 'Zoë & Søn' });
  });
});

describe('what stands in the way', () => {
  const failing: Step = async () => {
    await Promise.resolve();
    throw new Error('no');
  };

  test('a step that fails changes nothing and is named', async () => {
    await leave(LEFT.v1);
    for (let at = 1; at <= steps.length; at += 1) {
      const broken = [...steps.slice(0, at), failing, ...steps.slice(at)];
      await expect(openJournal('journal', broken)).rejects.toMatchObject({ why: 'step' });
    }
    const still = await openJournal('journal', steps.slice(0, 1));
    expect(still.version).toBe(1);
    expect(await still.getAll('entries')).toEqual(LEFT.v1.rows.entries);
    still.close();
  });

  test('a journal of a newer version is left alone, and said so', async () => {
    await write([entryDraft('a')]);
    const before = await everything();
    machine.use();
    const newer = await openJournal('journal', [...steps, () => {}]);
    newer.close();
    await expect(journal()).rejects.toBeInstanceOf(JournalClosed);
    expect(whyClosed()).toBe('newer');
    await expect(write([entryDraft('b')])).rejects.toMatchObject({ why: 'newer' });
    const held = [...machine.storage.local.held.keys()];
    expect(held.filter((key) => key.startsWith('change/'))).toHaveLength(1);
    const again = await openJournal('journal', [...steps, () => {}]);
    expect((await again.getAll('entries')).map(({ id }) => id)).toEqual(
      before.map(({ record }) => record.id),
    );
    again.close();
  });

  test('a page that does not let go is named, and nothing opens behind its back', async () => {
    (await openJournal('journal', steps.slice(0, 1))).close();
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('journal', 1); // as a page would hold it that hangs
      open.onerror = () => reject(open.error);
      open.onsuccess = () => resolve(open.result);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openJournal().then(
      () => 'opened',
      (error: JournalClosed) => error.why,
    );
    let said: string | undefined;
    void opening.then((why) => {
      said = why;
    });
    while (said === undefined) {
      await new Promise(setImmediate);
      vi.advanceTimersByTime(20);
    }
    vi.useRealTimers();
    expect(said).toBe('blocked');
    old.close();
    machine.use();
    expect((await journal()).version).toBe(steps.length);
  });

  test('an older page of ours lets go by itself', async () => {
    const old = await openJournal('journal', steps.slice(0, 1));
    expect((await journal()).version).toBe(steps.length);
    expect(() => old.transaction('entries')).toThrow();
  });
});
