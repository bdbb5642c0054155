import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/entry';
import { seamOf } from '@/utils/ritual/done';
import { cameAt, homeOf } from '@/utils/ritual/home';
import * as moves from '@/utils/ritual/moves';
import { entryWith, settingsWith, windowWith } from '@/utils/ritual/overlay';
import { derivedFrom, saidIn } from '@/utils/ritual/says';
import { start } from '@/utils/ritual/window';
import { DEFAULTS } from '@/utils/store/settings';

const at = '2026-03-09T10:00:00.000Z';
const id = () => 'new';
const entry = (more: Partial<Entry> = {}): Entry => ({
  id: 'a',
  state: 'open',
  events: { no: { type: 'no', at } },
  ...more,
});

describe('what a move writes', () => {
  test('opening goes on at the place that was kept', () => {
    expect(moves.open(entry({ place: 'says' }))[0]?.fields).toMatchObject({ state: 'open', place: 'says' });
    expect(moves.open(entry({ place: 'done' }))[0]?.fields).toMatchObject({ place: 'feel' });
    expect(moves.open(entry(), 'ask')[0]?.fields).toMatchObject({ place: 'ask' });
  });

  test('a step that is done is told once and leads on', () => {
    const [draft] = moves.finish(entry(), 'window', at, 'ten minutes', id);
    expect(draft?.fields).toEqual({
      'events.new': { type: 'ritual', step: 'window', at, text: 'ten minutes' },
      place: 'plan',
    });
    const done = entry({ events: { old: { type: 'ritual', step: 'window', at } } });
    expect(Object.keys(moves.finish(done, 'window', at, undefined, id)[0]?.fields ?? {})).toContain(
      'events.old',
    );
  });

  test('the last step files it', () => {
    const after = entryWith(entry(), moves.choose(entry(), 'Rest', '2026-03-09', at, id));
    expect(after).toMatchObject({ state: 'filed', place: 'done', next: { what: 'Rest', done: false } });
    expect(entryWith(entry(), moves.goTo(entry(), 'done'))).toMatchObject({ state: 'filed', place: 'done' });
  });

  test('a note is written, changed and taken away', () => {
    const written = entryWith(entry(), moves.note(entry(), 'feel', ' Two lines. ', at, id));
    expect(moves.noteOf(written, 'feel')).toBe('Two lines.');
    const changed = entryWith(
      written,
      moves.note(written, 'feel', 'Three', at, () => 'other'),
    );
    expect(Object.keys(changed.events)).toEqual(['no', 'new']);
    expect(moves.noteOf(entryWith(changed, moves.note(changed, 'feel', '  ', at)), 'feel')).toBe('');
    expect(moves.note(entry(), 'feel', '', at)).toEqual([]);
  });

  test('empty words take a field away', () => {
    expect(moves.set(entry(), { wentWell: '' })[0]?.fields).toEqual({ wentWell: null });
  });

  test.each([
    ['filing', (one: Entry) => moves.file([one])],
    ['putting off', (one: Entry) => moves.putOff([one], new Date(at))],
    ['saying that it was none', (one: Entry) => moves.notANo(one, at)],
    ['going to the end', (one: Entry) => moves.goTo(one, 'done')],
  ])('%s can be undone', (_what, move) => {
    const before = entry({ place: 'plan', subject: 'Your application' });
    const drafts = move(before);
    const changed = entryWith(before, drafts);
    expect(changed).not.toEqual(before);
    expect(entryWith(changed, moves.undoing(before, drafts))).toEqual(before);
  });

  test('undoing that it was none lets the letter be asked about again', () => {
    const letter = entry({ subject: 'Your application' });
    const drafts = moves.undoing(letter, moves.notANo(letter, at));
    expect(drafts.find(({ store }) => store === 'settings')).toMatchObject({
      id: 'letter:a',
      fields: { since: null, label: null, from: null },
    });
  });

  test('a stored window names every field', () => {
    expect(moves.setWindow(undefined)[0]?.fields).toEqual({
      entry: null,
      startedAt: null,
      length: null,
      endsAt: null,
      left: null,
    });
  });
});

describe('what the screen shows before the disk has answered', () => {
  test('the window, set and taken away', () => {
    const window = start('a', 15, 0);
    expect(windowWith(undefined, moves.setWindow(window))).toEqual(window);
    expect(windowWith(window, moves.setWindow(undefined))).toBeUndefined();
  });

  test('the settings', () => {
    expect(settingsWith(DEFAULTS, moves.setting({ plan: 'cook' })).plan).toBe('cook');
  });

  test('other records stay as they are', () => {
    const other = entry({ id: 'b' });
    expect(entryWith(other, moves.file([entry()]))).toEqual(other);
  });
});

describe('the first screen', () => {
  const now = Date.parse(at);
  const later = new Date(now + 1000).toISOString();
  const put = entry({ id: 'p', state: 'put-off', until: later });

  test.each([
    ['first-days', [], 0],
    ['nothing', [], 3],
    ['one', [entry()], 1],
    ['one', [entry(), put], 2],
    ['several', [entry(), entry({ id: 'b' })], 2],
    ['put-off', [put], 1],
    ['one', [{ ...put, until: at }], 1],
  ] as const)('%s', (is, waiting, live) => {
    expect(homeOf([...waiting], undefined, live, now).is).toBe(is);
  });

  test('a running time comes before everything', () => {
    expect(homeOf([entry()], start('a', 5, now), 1, now).is).toBe('running');
    expect(homeOf([entry()], start('a', 5, now - 400_000), 1, now).is).toBe('time');
  });

  test('the earliest of several times is told', () => {
    const soon = entry({ id: 'q', state: 'put-off', until: new Date(now + 500).toISOString() });
    expect(homeOf([put, soon], undefined, 2, now)).toMatchObject({ until: new Date(now + 500) });
  });

  test('it came when the letter was sent', () => {
    expect(cameAt(entry({ sent: later }))).toBe(later);
    expect(cameAt(entry())).toBe(at);
    expect(cameAt(entry({ events: {} }))).toBeUndefined();
  });
});

describe('what the mail says', () => {
  test('only an early no and one after interviews point anywhere', () => {
    expect((['early', 'screen', 'interview', 'final', 'unknown'] as const).map(derivedFrom)).toEqual([
      'marketing',
      'unknown',
      'fit',
      'fit',
      'unknown',
    ]);
  });

  test('quotes are not touched', () => {
    const text = '  after  reviewing\nyour application';
    expect(saidIn(entry({ quotes: [{ text, tells: 'stage' }], stage: 'early' })).stage.quote).toBe(text);
  });

  test('a mail that gives no reason says so; without a mail nobody can', () => {
    expect(saidIn(entry({ subject: 'x', reason: 'none' })).reason).toEqual({
      quote: undefined,
      line: 'none',
    });
    expect(saidIn(entry({ reason: 'none' })).reason).toBeUndefined();
  });
});

test('the seam: done, here, to come; what was skipped stays thin', () => {
  const walked = entry({ events: { x: { type: 'ritual', step: 'feel', at } } });
  expect(seamOf(walked, 'plan')).toEqual(['done', 'todo', 'now', 'todo', 'todo', 'todo']);
});
