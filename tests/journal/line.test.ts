import { describe, expect, test } from 'vitest';
import type { Entry, EntryEvent } from '@/utils/entry';
import { answeredAfter, ending, mailAddress, stepsTaken } from '@/utils/journal/facts';
import { lineOf, sinceBefore } from '@/utils/journal/line';
import { months } from '@/utils/journal/months';

const at = (day: number, hour = 10) => new Date(2026, 10, day, hour).toISOString();
const entry = (events: Record<string, EntryEvent>, more: Partial<Entry> = {}): Entry => ({
  id: 'a',
  state: 'filed',
  events,
  ...more,
});

describe('the line of an entry', () => {
  const whole = entry({
    z: { type: 'applied', at: new Date(2026, 9, 24).toISOString() },
    no: { type: 'no', at: at(19) },
    r2: { type: 'ritual', step: 'window', at: at(19, 20) },
    r1: { type: 'ritual', step: 'feel', at: at(19, 19) },
    n: { type: 'note', at: at(19, 21), text: 'Not in the line.' },
    ask: { type: 'feedback-asked', at: at(20) },
    late: { type: 'ritual', step: 'next', at: at(21) },
  });

  test('is in order, one row for a day of the ritual, notes left out', () => {
    expect(lineOf(whole).map(({ who, type, steps }) => [who, type, ...steps])).toEqual([
      ['you', 'applied'],
      ['they', 'no'],
      ['you', 'ritual', 'feel', 'window'],
      ['you', 'feedback-asked'],
      ['you', 'ritual', 'next'],
    ]);
  });

  test('a request is open until an answer or a letting go follows it', () => {
    const asked = (more: Record<string, EntryEvent>) =>
      lineOf(entry({ ask: { type: 'feedback-asked', at: at(5) }, ...more })).find((row) => row.id === 'ask')
        ?.open;
    expect(asked({})).toBe(true);
    expect(asked({ f: { type: 'feedback', at: at(3) } })).toBe(true);
    expect(asked({ f: { type: 'feedback', at: at(7) } })).toBe(false);
    expect(asked({ l: { type: 'let-go', at: at(19) } })).toBe(false);
  });

  test('the same day needs no second date', () => {
    expect(sinceBefore(at(19), undefined)).toBe('date');
    expect(sinceBefore(at(20), at(19))).toBe('date');
    expect(sinceBefore(at(19, 12), at(19, 10))).toBe('sameDay');
    expect(sinceBefore(at(19, 19), at(19, 10))).toBe('evening');
    expect(sinceBefore(at(19, 22), at(19, 19))).toBe('sameDay');
  });
});

describe('facts', () => {
  test('answered after: only with both dates, and never backwards', () => {
    const between = (from: number, to: number) =>
      answeredAfter(entry({ a: { type: 'applied', at: at(from) }, n: { type: 'no', at: at(to) } }));
    expect(between(3, 19)).toBe(16);
    expect(between(3, 3)).toBe(0);
    expect(between(19, 3)).toBeUndefined();
    expect(answeredAfter(entry({ n: { type: 'no', at: at(3) } }))).toBeUndefined();
    expect(
      answeredAfter(entry({ a: { type: 'applied', at: at(1) }, s: { type: 'silence', at: at(9) } })),
    ).toBeUndefined();
  });

  test('a no ends it, else the silence', () => {
    const silence: EntryEvent = { type: 'silence', at: at(9) };
    expect(ending(entry({ s: silence }))?.type).toBe('silence');
    expect(ending(entry({ s: silence, n: { type: 'no', at: at(3) } }))?.type).toBe('no');
    expect(ending(entry({}))).toBeUndefined();
  });

  test('steps are counted once', () => {
    const twice = { type: 'ritual', step: 'feel' } as const;
    expect(stepsTaken(entry({ a: { ...twice, at: at(1) }, b: { ...twice, at: at(2) } }))).toEqual(['feel']);
  });

  test.each([
    ['https://mail.google.com/mail/u/0/#inbox/1', true],
    ['http://localhost/mail', true],
    ['javascript:alert(1)', false],
    ['data:text/html,hello', false],
    ['not an address', false],
  ])('%s is a mail to open: %s', (url, yes) => {
    expect(mailAddress(entry({}, { url })) !== undefined).toBe(yes);
  });
});

test('entries stand under their months, in the order they came', () => {
  const no = (id: string, month: number): Entry => ({
    ...entry({ n: { type: 'no', at: new Date(2026, month, 5).toISOString() } }),
    id,
  });
  expect(
    months([no('a', 10), no('b', 10), no('c', 9)]).map(({ key, entries }) => [
      key,
      ...entries.map((e) => e.id),
    ]),
  ).toEqual([
    ['2026-11', 'a', 'b'],
    ['2026-10', 'c'],
  ]);
});
