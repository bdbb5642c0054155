import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keep } from '@/utils/background/panel';
import type { Draft } from '@/utils/store/change';
import { counters, entry, newest } from '@/utils/store/entries';
import { compare, merge } from '@/utils/store/merge';
import { heldFrom } from '@/utils/store/shape';
import { tidy } from '@/utils/store/tidy';
import { deletedEntries, KEPT_FOR, purge, restoring } from '@/utils/store/trash';
import { wipe, write } from '@/utils/store/write';
import { entryDraft, everything, everythingKept, Machine, recount } from './machine';

let one: Machine;
let two: Machine;
beforeEach(() => {
  two = new Machine();
  one = new Machine().use();
});

const gone = (id: string, at: number): Draft => ({
  store: 'entries',
  id,
  fields: { deleted: new Date(at).toISOString() },
  by: 'person',
});

describe('a merge', () => {
  test('brings what is new, and the later word of each field', async () => {
    await write([entryDraft('a', { role: 'Cook' }), entryDraft('b')]);
    const file = await everything();
    two.use();
    expect(await compare(file)).toEqual({ added: 2, changed: 0, same: 0 });
    expect(await merge(file)).toEqual({ added: 2, changed: 0, same: 0 });
    await write([{ store: 'entries', id: 'a', fields: { role: 'Baker' }, by: 'person' }]);
    const back = await everything();
    one.use();
    await write([{ store: 'entries', id: 'a', fields: { company: 'Tern & Co' }, by: 'person' }]);
    expect(await merge(back)).toEqual({ added: 0, changed: 1, same: 1 });
    expect(await entry('a')).toMatchObject({ role: 'Baker', company: 'Tern & Co' });
    expect(await merge(back)).toEqual({ added: 0, changed: 0, same: 2 });
  });

  test('lies in both stores', async () => {
    await write([entryDraft('a')]);
    const file = await everything();
    two.use();
    await write([entryDraft('own')]);
    await merge(file);
    expect(await everythingKept()).toEqual(await everything());
    const all = await everything();
    two.loseJournal();
    expect(await everything()).toEqual(all);
  });

  test('refused by either store changes neither', async () => {
    await write([entryDraft('a'), entryDraft('b')]);
    const file = await everything();
    two.use();
    await write([entryDraft('b', { company: 'Own' })]);
    await tidy();
    const before = await everything();
    two.storage.local.failing = new Error('QuotaExceededError');
    await expect(merge(file)).rejects.toThrow('Quota');
    two.storage.local.failing = undefined;
    two.use();
    expect(await everything()).toEqual(before);
    expect(await everythingKept()).toEqual(before);
  });

  test('what is written after it is later, whatever the other clock said', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 1));
    await write([entryDraft('a', { role: 'Cook' })]);
    const file = await everything();
    two.use();
    vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 9, 1));
    await merge(file);
    await write([{ store: 'entries', id: 'a', fields: { role: 'Baker' }, by: 'person' }]);
    expect((await entry('a'))?.role).toBe('Baker');
  });

  test('brings nothing back that was purged, and neither does a verdict', async () => {
    await write([entryDraft('a', { letter: 'a private letter' })]);
    const file = await everything();
    await purge('entries', ['a']);
    expect(await merge(file)).toEqual({ added: 0, changed: 0, same: 1 });
    await write([{ store: 'entries', id: 'a', fields: { letter: 'read again' }, by: 'verdict' }]);
    const [left] = await everything();
    expect(Object.keys(left?.record ?? {}).sort()).toEqual(['deleted', 'events', 'id', 'purged', 'stamps']);
    expect(Object.keys(left?.record.stamps ?? {}).sort()).toEqual(['deleted', 'purged']);
    expect(JSON.stringify(await everything())).not.toContain('private');
    expect([...one.storage.local.held.values()].join()).not.toContain('private');
    expect(await newest(5)).toEqual([]);
  });
});

describe('the trash', () => {
  test('shows what was deleted, the last first, and gives it back whole', async () => {
    await write([entryDraft('a'), entryDraft('b'), entryDraft('c')]);
    await write([gone('a', Date.now() - 2_000)]);
    await write([gone('b', Date.now() - 1_000)]);
    expect((await deletedEntries(10)).map(({ id }) => id)).toEqual(['b', 'a']);
    await write(restoring('a'));
    expect((await deletedEntries(10)).map(({ id }) => id)).toEqual(['b']);
    expect(await entry('a')).toMatchObject({ company: 'Company a', events: { no: { type: 'no' } } });
  });

  test('is emptied after thirty days, in both stores and everywhere', async () => {
    const now = Date.now();
    await write([entryDraft('old', { letter: 'a private letter' }), entryDraft('young')]);
    await write([{ store: 'people', id: 'p', fields: { name: 'Nadia', date: '2026-01-01' }, by: 'person' }]);
    await write([gone('old', now - KEPT_FOR - 1_000), gone('young', now - KEPT_FOR + 60_000)]);
    await write([{ ...gone('p', now - KEPT_FOR - 1_000), store: 'people' }]);
    one.storage.local.held.set('draft/old', 'half a sentence');
    await tidy(now);
    expect((await deletedEntries(10)).map(({ id }) => id)).toEqual(['young']);
    const all = JSON.stringify([await everything(), [...one.storage.local.held]]);
    for (const words of ['private', 'Nadia', 'half a sentence', 'Company old'])
      expect(all).not.toContain(words);
    expect(all).toContain('Company young');
  });
});

describe('a letter that is logged again', () => {
  const letter = { kind: 'email' as const, site: 'gmail', messageId: 'm1', subject: 'Your application' };
  const seen = { ...letter, text: 'We have decided to move forward with other candidates.' };

  test.each([
    ['deleted', async (id: string) => void (await write([gone(id, Date.now())]))],
    ['purged', (id: string) => purge('entries', [id])],
    [
      'wiped and deleted',
      async (id: string) => {
        await wipe('entries', id, ['letter', 'quotes', 'events.no']);
        await write([gone(id, Date.now())]);
      },
    ],
  ])('after it was %s is whole', async (_how, away) => {
    const id = await keep(seen, {}, false);
    const before = await entry(id);
    await away(id);
    expect(await newest(5)).toEqual([]);
    expect(await keep(seen, {}, false)).toBe(id);
    expect((await newest(5)).map((one) => one.id)).toEqual([id]);
    const after = await entry(id);
    expect(after?.letter).toBe(before?.letter);
    expect(after?.quotes).toEqual(before?.quotes);
    expect(after?.events.no?.type).toBe('no');
    expect(after?.subject).toBe('Your application');
  });
});

/** What a person and a mail do, in some order, on one of two machines. */
const deed = fc.record({
  on: fc.constantFrom(0, 1),
  what: fc.constantFrom(
    'add',
    'verdict',
    'edit',
    'delete',
    'restore',
    'wipe',
    'purge',
    'restart',
    'lose',
    'exchange',
  ),
  id: fc.constantFrom('a', 'b', 'c'),
  words: fc.constantFrom('Larkspur', 'Tern', 'Osprey'),
});

test('two machines that exchange what they hold end with the same journal, and lose no id', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
      const machines = [new Machine(), new Machine()] as const;
      const ever = new Set<string>();
      const exchange = async (from: Machine, to: Machine) => {
        from.use();
        const all = await everything();
        to.use();
        const copies = all.map(({ store, record }) => heldFrom(store, JSON.parse(JSON.stringify(record))));
        await merge(copies.flatMap((copy) => copy ?? []));
      };
      for (const { on, what, id, words } of deeds) {
        const here = machines[on].use();
        const known = await entry(id);
        if (what === 'add') await write([entryDraft(id, { company: words, letter: words })]);
        if (what === 'verdict') await write([{ ...entryDraft(id, { company: words }), by: 'verdict' }]);
        if (what === 'edit') await write([{ store: 'entries', id, fields: { role: words }, by: 'person' }]);
        if (known && what === 'delete') await write([gone(id, Date.now())]);
        if (known && what === 'restore') await write(restoring(id));
        if (known && what === 'wipe') await wipe('entries', id, ['letter']);
        if (known && what === 'purge') await purge('entries', [id]);
        if (what === 'restart') await tidy();
        if (what === 'lose') here.loseJournal();
        if (what === 'exchange') await exchange(here, machines[1 - on] as Machine);
        machines[on].use();
        for (const { record } of await everything()) ever.add(record.id);
        expect(await counters()).toMatchObject(await recount());
      }
      const [left, right] = machines;
      await exchange(left, right);
      await exchange(right, left);
      left.use();
      const before = await everything();
      right.use();
      expect(await everything()).toEqual(before);
      expect(before.map(({ record }) => record.id)).toEqual([...ever].sort());
      for (const machine of machines) {
        machine.use();
        expect(await everythingKept()).toEqual(await everything());
        expect(await counters()).toMatchObject(await recount());
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
