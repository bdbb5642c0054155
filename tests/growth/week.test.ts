import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countDraft,
  dayDraft,
  doneOn,
  restDays,
  restDraft,
  smallOf,
  tickDraft,
  timesDraft,
  timesOf,
  uncountDraft,
} from '@/utils/growth/goals';
import { todayOf } from '@/utils/growth/home';
import { countOf, type Deeds, victoriesIn } from '@/utils/growth/victories';
import { addDays, daysOf, mondayOf, noon } from '@/utils/growth/week';
import { apply, type Draft, type Stored } from '@/utils/store/change';
import type { Goal } from '@/utils/store/goals';

const now = new Date(2026, 10, 18, 9);
const WEEK = daysOf('2026-11-16');

/** The goals after some writes, as the store makes them. */
function kept(...drafts: Draft[][]): Goal[] {
  const stored = new Map<string, Stored>();
  drafts.flat().forEach((draft, i) => {
    stored.set(draft.id, apply(stored.get(draft.id), { ...draft, seq: i + 1, device: 'd', at: i + 1 }));
  });
  return [...stored.values()].map(({ stamps, ...goal }) => goal as unknown as Goal);
}
const deeds = (plans: Goal[], more: Partial<Deeds> = {}): Deeds => ({
  entries: [],
  people: [],
  strengths: [],
  plans,
  ...more,
});

describe('weeks', () => {
  test('a week begins on Monday, whatever day it is looked at', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }),
        (date) => {
          const day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
          const days = daysOf(mondayOf(day));
          expect(days).toContain(day);
          expect(noon(days[0] ?? '').getDay()).toBe(1);
          expect(addDays(addDays(day, 40), -40)).toBe(day);
        },
      ),
    );
  });
});

describe('the numbers of a week', () => {
  test('are counted, taken back, and start again with the next week', () => {
    const set = timesDraft('applications', 3, [], now);
    const one = kept(set, countDraft('applications', '2026-11-16', kept(set), now));
    const two = kept(
      set,
      countDraft('applications', '2026-11-16', kept(set), now, 'x-x-x-x-x'),
      countDraft('applications', '2026-11-17', one, now),
    );
    expect(timesOf('applications', two)).toBe(3);
    expect(countOf('applications', WEEK, deeds(two))).toBe(2);
    expect(countOf('applications', daysOf('2026-11-23'), deeds(two))).toBe(0);
    const [draft] = uncountDraft('applications', WEEK, two, now);
    expect(Object.values(draft?.fields ?? {})).toEqual([null]);
    expect(uncountDraft('applications', daysOf('2026-11-23'), two, now)).toEqual([]);
  });

  test('what the journal knows is not counted a second time', () => {
    const set = kept(countDraft('applications', '2026-11-16', [], now));
    const applied = (id: string, at: string) => ({
      id,
      state: 'filed' as const,
      events: { a: { type: 'applied' as const, at, tailored: true } },
    });
    const at = new Date(2026, 10, 16, 12).toISOString();
    const entries = [applied('a', at), applied('b', at)];
    expect(countOf('applications', WEEK, deeds(set, { entries: entries.slice(0, 1) }))).toBe(1);
    expect(
      countOf(
        'applications',
        WEEK,
        deeds(set, { entries: entries.map((one, i) => ({ ...one, company: `C${i}` })) }),
      ),
    ).toBe(2);
  });

  test('people who were written to count as conversations', () => {
    const people = [{ id: 'p', name: 'Jonas', date: '', when: '2026-11-17' }];
    expect(countOf('conversations', WEEK, deeds([], { people }))).toBe(1);
  });

  test('a number stays a small one', () => {
    expect(timesOf('skills', kept(timesDraft('skills', 99, [], now)))).toBe(7);
    expect(timesOf('skills', kept(timesDraft('skills', -3, [], now)))).toBe(0);
  });
});

describe('a day', () => {
  test('holds what is for it and what is for each day from when it was put down', () => {
    const goals = kept(
      dayDraft('a', { about: 'own', text: 'Today', on: '2026-11-18' }, now),
      dayDraft('b', { about: 'skills', text: 'Each day' }, now),
    );
    const names = (day: string) =>
      smallOf(day, goals)
        .map((goal) => goal.text)
        .sort();
    expect(names('2026-11-18')).toEqual(['Each day', 'Today']);
    expect(names('2026-11-19')).toEqual(['Each day']);
    expect(names('2026-11-17')).toEqual([]);
  });

  test('is ticked for itself alone, and the tick can be taken back', () => {
    const made = dayDraft('b', { about: 'skills', text: 'Each day' }, now);
    const [goal] = kept(made);
    if (!goal) throw new Error('No goal');
    const [ticked] = kept(made, tickDraft(goal, '2026-11-18', true));
    expect(ticked && doneOn(ticked, '2026-11-18')).toBe(true);
    expect(ticked && doneOn(ticked, '2026-11-19')).toBe(false);
    const [back] = kept(made, tickDraft(goal, '2026-11-18', true), tickDraft(goal, '2026-11-18', false));
    expect(back && doneOn(back, '2026-11-18')).toBe(false);
  });

  test('the first screen shows three at most, the open ones before the done ones', () => {
    const goals = kept(
      ...['a', 'b', 'c', 'd'].map((id) => dayDraft(id, { about: 'own', text: id, on: '2026-11-18' }, now)),
      tickDraft({ id: 'd' } as Goal, '2026-11-18', true),
    );
    const shown = todayOf('2026-11-18', [], goals);
    expect(shown).toHaveLength(3);
    expect(shown.some((one) => one.from === 'goal' && one.goal.id === 'd')).toBe(false);
  });

  test('rest is chosen, for days ahead as well, and can be taken back', () => {
    const chosen = kept(restDraft(['2026-11-21', '2026-11-22'], true, [], now));
    expect(restDays(chosen)).toEqual(['2026-11-21', '2026-11-22']);
    expect(countOf('rest', WEEK, deeds(chosen))).toBe(2);
    const back = kept(
      restDraft(['2026-11-21', '2026-11-22'], true, [], now),
      restDraft(['2026-11-22'], false, chosen, now),
    );
    expect(restDays(back)).toEqual(['2026-11-21']);
  });
});

test('what others did is no victory, and what was done once a day is told once', () => {
  const at = new Date(2026, 10, 17, 12).toISOString();
  const entry = {
    id: 'e',
    state: 'filed' as const,
    events: {
      a: { type: 'no' as const, at },
      b: { type: 'offer' as const, at },
      c: { type: 'ritual' as const, step: 'window' as const, at },
      d: { type: 'talk' as const, at, invited: true },
      f: { type: 'feedback-asked' as const, at },
    },
  };
  const found = victoriesIn(WEEK, deeds([], { entries: [entry, { ...entry, id: 'f' }] }));
  expect(found.map(({ what }) => what)).toEqual(['window', 'ask']);
});
