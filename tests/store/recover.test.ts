import { beforeEach, describe, expect, test } from 'vitest';
import { journal } from '@/utils/store/db';
import { counters, newest } from '@/utils/store/entries';
import { eraseAll } from '@/utils/store/erase';
import { fold } from '@/utils/store/fold';
import { append, keyOf } from '@/utils/store/log';
import { restored } from '@/utils/store/restored';
import { tidy } from '@/utils/store/tidy';
import { wipe, write } from '@/utils/store/write';
import { backTo, entryDraft, everything, everythingKept, Machine, recount, rowsOf } from './machine';

let machine: Machine;
beforeEach(() => {
  machine = new Machine().use();
});

/** A journal of some age: part of it folded, part of it still in the log. */
async function some(): Promise<void> {
  for (let n = 0; n < 6; n += 1) await write([entryDraft(`old${n}`)]);
  await write([{ store: 'settings', id: 'main', fields: { plan: 'call Jo' }, by: 'person' }]);
  await fold();
  for (let n = 0; n < 4; n += 1) await write([entryDraft(`new${n}`)]);
  await write([{ store: 'entries', id: 'old1', fields: { company: 'Tern & Co' }, by: 'person' }]);
}

async function sound(): Promise<void> {
  expect(await everythingKept()).toEqual(await everything());
  expect(await counters()).toMatchObject(await recount());
}

describe('what is lost in one store comes back from the other', () => {
  test('the whole IndexedDB', async () => {
    await some();
    const before = await everything();
    machine.loseJournal();
    expect(await everything()).toEqual(before);
    expect(await restored()).toEqual({ all: true, restored: 10, missing: 0 });
    await sound();
  });

  test('its last rows, without a signal', async () => {
    for (let n = 0; n < 3; n += 1) await write([entryDraft(`a${n}`)]);
    const rows = await rowsOf();
    await some();
    const before = await everything();
    await backTo(rows);
    machine.use();
    expect(await everything()).toEqual(before);
    expect(await restored()).toEqual({ all: false, restored: 10, missing: 0 });
    await sound();
  });

  test('only changes that are still in the log', async () => {
    await write([entryDraft('a')]);
    const rows = await rowsOf();
    await write([entryDraft('b')]);
    await write([entryDraft('c')]);
    const before = await everything();
    await backTo(rows);
    machine.use();
    expect(await everything()).toEqual(before);
    expect(await restored()).toEqual({ all: false, restored: 2, missing: 0 });
    await sound();
  });

  test.each([
    ['everything', () => true],
    ['its head', (key: string) => key === 'head'],
    ['its lists', (key: string) => key.startsWith('list/')],
    ['the log', (key: string) => key.startsWith('change/')],
    ['the middle of the log', (key: string) => key === keyOf(9)],
    ['all records', (key: string) => key.startsWith('record/')],
    ['one record', (key: string) => key === 'record/entries/old2'],
  ])('in the second store: %s', async (_what, which) => {
    await some();
    const before = await everything();
    machine.loseKeys(which);
    await tidy();
    expect(await everything()).toEqual(before);
    expect(await restored()).toBeUndefined();
    await sound();
    machine.loseJournal();
    expect(await everything()).toEqual(before);
  });

  test('a torn value that the first reading stumbles over', async () => {
    await some();
    const before = await everything();
    machine.loseJournal();
    const { get } = machine.storage.local;
    let first = true;
    machine.storage.local.get = async (keys) => {
      if (!first) return get.call(machine.storage.local, keys);
      first = false;
      throw new Error('Invalid JSON');
    };
    expect(await everything()).toEqual(before);
  });

  test('a damaged record is taken for a missing one', async () => {
    await some();
    const before = await everything();
    const { held } = machine.storage.local;
    const words = String(held.get('record/entries/old3'));
    held.set('record/entries/old3', words.replace('Company', 'Compony'));
    machine.use();
    await tidy();
    await sound();
    expect(await everything()).toEqual(before);
  });

  test('some of each', async () => {
    await write([entryDraft('a0')]);
    const rows = await rowsOf();
    await some();
    const before = await everything();
    await backTo(rows);
    machine.loseKeys((key) => key === 'record/entries/a0' || key === 'list/0');
    expect(await everything()).toEqual(before);
    await sound();
  });

  test('what neither has is said', async () => {
    await some();
    machine.loseKeys((key) => key === keyOf(9)).loseJournal();
    expect((await everything()).map(({ record }) => record.id)).not.toContain('new1');
    expect(await restored()).toEqual({ all: true, restored: 9, missing: 1 });
    await sound();
  });
});

describe('stopped', () => {
  test('between the log and the journal: the next opening finishes, and tells nobody', async () => {
    await some();
    await append([{ ...entryDraft('late'), seq: 13, device: 'x', at: Date.now() + 1 }]);
    machine.use();
    expect((await newest(20)).map(({ id }) => id)).toContain('late');
    expect(await restored()).toBeUndefined();
    await write([entryDraft('later')]);
    await sound();
  });

  test('anywhere in a recovery: the next one goes on', async () => {
    await some();
    const before = await everything();
    for (let stop = 1; ; stop += 1) {
      machine.loseJournal();
      const { set, get } = machine.storage.local;
      let calls = 0;
      const counting =
        <A extends unknown[], R>(real: (...args: A) => Promise<R>) =>
        (...args: A) => {
          calls += 1;
          return calls >= stop
            ? Promise.reject(new Error('stopped'))
            : real.apply(machine.storage.local, args);
        };
      Object.assign(machine.storage.local, { set: counting(set), get: counting(get) });
      const went = await journal().then(
        () => true,
        () => false,
      );
      Object.assign(machine.storage.local, { set, get });
      machine.use();
      expect(await everything()).toEqual(before);
      if (went) break;
    }
  });
});

describe('space and words', () => {
  test('the log stays short, whatever is written', async () => {
    for (let n = 0; n < 300; n += 1) await write([{ ...entryDraft('a'), fields: { note: `wording ${n}` } }]);
    await fold();
    const keys = [...machine.storage.local.held.keys()];
    expect(keys.filter((key) => key.startsWith('change/'))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('record/'))).toHaveLength(1);
  });

  test('an old wording does not live on', async () => {
    await write([entryDraft('a', { 'events.n': { type: 'note', at: '2026-10-12', text: 'I hate this' } })]);
    await write([
      {
        ...entryDraft('a'),
        fields: { 'events.n': { type: 'note', at: '2026-10-12', text: 'It was hard' } },
      },
    ]);
    await tidy();
    const words = [...machine.storage.local.held.values()].join();
    expect(words).not.toContain('I hate this');
    expect(words).toContain('It was hard');
  });

  test('words that were wiped are not brought back by a store that had not heard of it', async () => {
    await write([entryDraft('a', { letter: 'a private letter' })]);
    const rows = await rowsOf();
    await wipe('entries', 'a', ['letter']);
    await backTo(rows);
    machine.use();
    expect(JSON.stringify(await everything())).not.toContain('private');
  });

  test('erased while both stores are compared, nothing comes back', async () => {
    await some();
    await fold();
    const comparing = tidy();
    await eraseAll();
    await comparing;
    expect(await everything()).toEqual([]);
    machine.use();
    expect(await everything()).toEqual([]);
  });

  test('what was erased does not come back with a second store that had not heard of it', async () => {
    await some();
    const held = new Map(machine.storage.local.held);
    await eraseAll();
    machine.storage.local.held.clear();
    for (const [key, value] of held) machine.storage.local.held.set(key, value);
    machine.use();
    expect(await everything()).toEqual([]);
    expect(machine.storage.local.held.size).toBe(0);
    await write([entryDraft('fresh')]);
    machine.use();
    expect((await everything()).map(({ record }) => record.id)).toEqual(['fresh']);
  });
});
