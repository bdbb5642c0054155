import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/entry';
import { dayOf, daysBetween, hasCome, momentOf } from '@/utils/journal/day';
import { added, edited, factsOf, noFacts, said, unquiet } from '@/utils/journal/drafts';

const now = new Date('2026-11-21T15:30:00.000Z');
const entry: Entry = {
  id: 'a',
  company: 'Larkspur Labs',
  role: 'Product Designer',
  stage: 'early',
  reason: 'none',
  state: 'filed',
  events: {
    no: { type: 'no', at: '2026-11-19T10:00:00.000Z' },
    one: { type: 'note', at: '2026-11-20T10:00:00.000Z', text: 'Three weeks of waiting.' },
  },
};

describe('editing by hand', () => {
  test('nothing changed, nothing written', () => {
    expect(edited(entry, factsOf(entry), now)).toEqual([]);
  });

  test('writes only what differs, by the person', () => {
    expect(edited(entry, { ...factsOf(entry), role: ' Senior Designer ', stage: 'final' }, now)).toEqual([
      { store: 'entries', id: 'a', by: 'person', fields: { role: 'Senior Designer', stage: 'final' } },
    ]);
  });

  test('emptied words take the field away', () => {
    expect(edited(entry, { ...factsOf(entry), role: ' ' }, now)[0]?.fields).toEqual({ role: null });
  });

  test('another day keeps the event and its time of day', () => {
    const fields = edited(entry, { ...factsOf(entry), day: '2026-11-18' }, now)[0]?.fields;
    expect(fields).toEqual({ 'events.no': { type: 'no', at: '2026-11-18T10:00:00.000Z' } });
  });

  test('a silence that is moved stays a silence', () => {
    const silent: Entry = { ...entry, events: { s: { type: 'silence', at: '2026-10-02T10:00:00.000Z' } } };
    const fields = edited(silent, { ...factsOf(silent), day: '2026-10-03' }, now)[0]?.fields;
    expect(fields).toEqual({ 'events.s': { type: 'silence', at: '2026-10-03T10:00:00.000Z' } });
  });

  test('an open application that gets a day gets a no', () => {
    const open: Entry = { ...entry, events: {} };
    const fields = edited(open, { ...factsOf(open), day: '2026-11-20' }, now)[0]?.fields ?? {};
    expect(Object.values(fields)).toEqual([{ type: 'no', at: '2026-11-20T15:30:00.000Z' }]);
  });
});

test('an entry added by hand is filed, with only what was said', () => {
  const facts = { ...noFacts(now), company: 'Fennel', day: '2026-11-02' };
  expect(added('x', facts, now)).toEqual([
    {
      store: 'entries',
      id: 'x',
      by: 'person',
      fields: {
        company: 'Fennel',
        stage: 'unknown',
        reason: 'none',
        kind: 'rejection',
        state: 'filed',
        'events.no': { type: 'no', at: '2026-11-02T15:30:00.000Z' },
      },
    },
  ]);
});

describe('words as events', () => {
  test('a new note gets an id of its own', () => {
    const [draft] = said(entry, 'note', 'A second one.', now.toISOString(), 'two');
    expect(draft?.fields).toEqual({
      'events.two': { type: 'note', at: now.toISOString(), text: 'A second one.' },
    });
  });
  test('an emptied note goes', () => {
    expect(said(entry, 'note', '  ', now.toISOString(), 'one')[0]?.fields).toEqual({ 'events.one': null });
  });
  test('no words, no note', () => {
    expect(said(entry, 'note', '  ', now.toISOString())).toEqual([]);
  });
});

test('asking again empties every field that kept quiet', () => {
  expect(unquiet({ id: 'sender:a@b.example' })[0]?.fields).toEqual({
    since: null,
    label: null,
    from: null,
    entry: null,
  });
});

describe('days', () => {
  test('a moment and its day agree, at both ends of a day', () => {
    for (const time of ['T00:00', 'T23:59'])
      expect(dayOf(new Date(`2026-03-29${time}`).toISOString())).toBe('2026-03-29');
    expect(dayOf('not a date')).toBe('');
  });
  test('a day typed by hand comes back as that day', () => {
    expect(dayOf(momentOf('2024-02-29', now))).toBe('2024-02-29');
  });
  test.each([
    ['2026-11-21', true],
    ['2026-11-22', false],
    ['2026-02-30', false],
    ['', false],
    ['21.11.2026', false],
  ])('%s has come: %s', (day, come) => expect(hasCome(day, now)).toBe(come));
  test('whole days over a change of the clock', () => {
    expect(daysBetween('2026-10-24T12:00:00.000Z', '2026-11-19T09:00:00.000Z')).toBe(26);
  });
});
