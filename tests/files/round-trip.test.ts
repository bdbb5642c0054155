import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bringIn, planOf, takeOut } from '@/utils/files/bring';
import { backup } from '@/utils/files/export';
import { journalRecords, noReport } from '@/utils/files/journal-read';
import { forgetPoint, lastPoint } from '@/utils/files/restore-point';
import type { Held } from '@/utils/store/records';
import { heldFrom } from '@/utils/store/shape';
import { browser } from '../browser';
import { entryDraft, everything, Machine } from '../store/machine';

// The background's two doors, called without a message between.
vi.mock('@/utils/messages', () => ({
  send: async (call: string, what: never[]) => {
    const { merge } = await import('@/utils/store/merge');
    const { write } = await import('@/utils/store/write');
    if (call === 'write') await write(what);
    else await merge((what as Held[]).flatMap(({ store, record }) => heldFrom(store, record) ?? []));
  },
}));
const { write } = await import('@/utils/store/write');

Object.assign(browser.runtime, { getManifest: () => ({ version: '0.1.0' }) });

let one: Machine;
let two: Machine;
beforeEach(() => {
  two = new Machine();
  one = new Machine().use();
});

const recordsOf = (blob: Blob) => journalRecords(blob, noReport());
const fields = fc.record({
  company: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  role: fc.string({ maxLength: 12 }),
  'events.n': fc.record({
    type: fc.constant('note'),
    at: fc.constant('2026-01-02T03:04:05.000Z'),
    text: fc.string({ maxLength: 30 }),
  }),
});

describe('a backup', () => {
  test('brought into an empty journal gives the same journal, and twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { maxLength: 6 }), async (all) => {
        one = new Machine().use();
        if (all.length) await write(all.map((some, i) => entryDraft(`id-${i}`, some)));
        const before = await everything();
        const { blob } = await backup();
        two = new Machine().use();
        await bringIn(recordsOf(blob));
        expect(await everything()).toEqual(before);
        expect(await planOf(recordsOf(blob))).toEqual({ added: 0, changed: 0, same: before.length });
        expect(await bringIn(recordsOf(blob))).toBe(0);
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  test('of two machines, exchanged in any order, ends in one journal', async () => {
    await write([entryDraft('a', { role: 'Cook' })]);
    const first = (await backup()).blob;
    two.use();
    await bringIn(recordsOf(first));
    await write([{ store: 'entries', id: 'a', fields: { role: 'Baker' }, by: 'person' }, entryDraft('b')]);
    const second = (await backup()).blob;
    one.use();
    await write([{ store: 'entries', id: 'a', fields: { company: 'Tern & Co' }, by: 'person' }]);
    await bringIn(recordsOf(second));
    const mine = await everything();
    const third = (await backup()).blob;
    two.use();
    await bringIn(recordsOf(third));
    await bringIn(recordsOf(first));
    expect(await everything()).toEqual(mine);
  });

  test('taken out again: what was there is as it was, what was new is gone, and the file brings it back', async () => {
    await write([entryDraft('a', { role: 'Cook' }), entryDraft('b', { role: 'Smith' })]);
    const file = (await backup()).blob;
    two.use();
    await write([entryDraft('b', { role: 'Old' })]);
    const old = (await everything()).find(({ record }) => record.id === 'b')?.record.role;
    expect(old).toBe('Old');
    await bringIn(recordsOf(file));
    const point = await lastPoint();
    expect(point?.added).toEqual([{ store: 'entries', id: 'a' }]);
    if (point) await takeOut(point);
    await forgetPoint();
    expect(await lastPoint()).toBeUndefined();
    const after = await everything();
    expect(after.find(({ record }) => record.id === 'a')?.record.deleted).toBeDefined();
    expect(after.find(({ record }) => record.id === 'b')?.record.role).toBe('Old');
    expect(await planOf(recordsOf(file))).toMatchObject({ added: 1 });
    await bringIn(recordsOf(file));
    expect((await everything()).find(({ record }) => record.id === 'a')?.record.deleted).toBeUndefined();
  });

  test('is made from the second store where the journal does not open', async () => {
    await write([entryDraft('a', { role: 'Cook' }), entryDraft('b')]);
    const whole = await everything();
    const { distrust } = await import('@/utils/store/db');
    distrust();
    globalThis.indexedDB = {
      open: () => {
        throw new Error('refused');
      },
    } as unknown as IDBFactory;
    const { blob, second } = await backup();
    expect(second).toBe(true);
    two.use();
    await bringIn(recordsOf(blob));
    expect(await everything()).toEqual(whole);
  });
});
