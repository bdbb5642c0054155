import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '@/utils/store/change';
import { openJournal } from '@/utils/store/db';
import { newest } from '@/utils/store/entries';
import { eraseAll } from '@/utils/store/erase';
import { EVERYTHING, find, type Wish } from '@/utils/store/find';
import { steps } from '@/utils/store/steps';
import { write } from '@/utils/store/write';
import { withStorage } from '../memory-browser';

const entry = (id: string, fields: Record<string, unknown>): Draft => ({
  store: 'entries',
  id,
  by: 'person',
  fields,
});
const at = (day: number) => `2026-10-${String(day).padStart(2, '0')}T09:00:00.000Z`;

const search: Draft[] = [
  entry('a', {
    company: 'Zürich Kettle Works',
    role: 'Data Analyst',
    stage: 'early',
    'events.no': { type: 'no', at: at(4) },
  }),
  entry('b', {
    company: 'Brightwater',
    role: 'Senior Designer',
    stage: 'final',
    source: 'referral',
    'events.no': { type: 'no', at: at(9) },
    'events.told': {
      type: 'feedback',
      at: at(12),
      text: 'More fintech, they said',
      useful: 'The kettle story',
    },
  }),
  entry('c', {
    company: 'Alder',
    'events.applied': { type: 'applied', at: at(7) },
    'events.note': { type: 'note', at: at(7), text: 'Their booking research', again: true },
    'events.feel': { type: 'ritual', step: 'feel', at: at(7), text: 'fintech' },
  }),
  entry('d', { role: 'Tester', 'events.silence': { type: 'silence', at: at(2) } }),
];
const ids = async (wish: Partial<Wish>) =>
  (await find({ ...EVERYTHING, ...wish }, 99)).entries.map(({ id }) => id);

beforeEach(async () => {
  withStorage();
  await eraseAll();
  await write(search);
});

describe('finding', () => {
  test.each([
    ['nothing asked', {}, ['b', 'c', 'a', 'd']],
    ['the beginning of a word', { words: 'bri' }, ['b']],
    ['without its accents', { words: 'ZURICH' }, ['a']],
    ['several words, all of them', { words: 'works kettle' }, ['a']],
    ['a role', { words: 'design' }, ['b']],
    ['a note', { words: 'booking' }, ['c']],
    ['feedback, and what of it is useful', { words: 'kettle' }, ['b', 'a']],
    ['not what was put down in the ritual', { words: 'fintech' }, ['b']],
    ['a stage', { stage: 'final' }, ['b']],
    ['a kind, as the stage points to it', { kind: 'marketing' }, ['a']],
    ['what is still open', { end: 'open' }, ['c']],
    ['a silence', { end: 'silence' }, ['d']],
    ['a source', { source: 'referral' }, ['b']],
    ['both at once', { end: 'no', words: 'senior' }, ['b']],
    ['oldest first', { sort: 'oldest' }, ['d', 'a', 'c', 'b']],
    ['by company, those without one last', { sort: 'company' }, ['c', 'b', 'a', 'd']],
  ] as const)('%s', async (_what, wish, expected) => {
    expect(await ids(wish)).toEqual([...expected]);
  });

  test('shows a few and counts all', async () => {
    const found = await find(EVERYTHING, 2);
    expect(found).toMatchObject({ total: 4, entries: [{ id: 'b' }, { id: 'c' }] });
    expect(found.entries[0]).not.toHaveProperty('tags');
  });

  test('what is deleted is not found, and found again when it is brought back', async () => {
    await write([entry('b', { deleted: at(20) })]);
    expect(await ids({ words: 'brightwater' })).toEqual([]);
    await write([entry('b', { deleted: null })]);
    expect(await ids({ words: 'brightwater' })).toEqual(['b']);
  });

  test('finds what a plain reading of everything finds', async () => {
    const all = await newest(99);
    const says = (id: string) => JSON.stringify(all.find((one) => one.id === id)).toLowerCase();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('kettle', 'alder', 'data', 'senior', 'tester', 'nobody'),
        async (word) => {
          const found = await ids({ words: word });
          expect(found).toEqual(all.map(({ id }) => id).filter((id) => says(id).includes(word)));
        },
      ),
      { numRuns: 12 },
    );
  });

  test('a journal of version 1 is found in after the step', async () => {
    indexedDB.deleteDatabase('v1');
    const old = await openJournal('v1', steps.slice(0, 1));
    await old.put('entries', { id: 'x', company: 'Fennel', date: at(3), stamps: {}, events: {} });
    old.close();
    const now = await openJournal('v1');
    expect(await now.getAllKeysFromIndex('entries', 'by-tag', 'w:fennel')).toEqual(['x']);
    now.close();
  });
});
