import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import de from '@/locales/de.json';
import en from '@/locales/en.json';
import type { Entry } from '@/utils/entry';
import { daysBetween } from '@/utils/journal/day';
import { themesOf, toldIn } from '@/utils/patterns/feedback';
import { FROM, MARKS } from '@/utils/patterns/finding';
import { gapsOf, LISTINGS } from '@/utils/patterns/gaps';
import { kindsOf } from '@/utils/patterns/kinds';
import { monthsOf } from '@/utils/patterns/months';
import { reasonsOf } from '@/utils/patterns/reasons';
import { responseOf } from '@/utils/patterns/response';
import { sourcesOf } from '@/utils/patterns/sources';
import { KNOWN, monthAfter, monthsFrom, stagesOf } from '@/utils/patterns/stages';
import type { CheckedListing } from '@/utils/store/listings';
import { anyRecord } from './record';

const check = (property: (entries: Entry[]) => void, runs = 200) =>
  fc.assert(fc.property(anyRecord, property), { numRuns: runs });

/** The no of an entry, found by hand and not by the code that is tested. */
const noOf = (entry: Entry): string | undefined => {
  const nos = Object.values(entry.events).filter(({ type }) => type === 'no');
  return nos
    .map(({ at }) => at)
    .sort()
    .at(-1);
};
const stopped = (entry: Entry) => noOf(entry) !== undefined && KNOWN.some((one) => one === entry.stage);

describe('where it stopped', () => {
  test('speaks from five with a stage over three months, never below', () => {
    check((entries) => {
      const known = entries.filter(stopped);
      const found = stagesOf(entries);
      const newest = known
        .map((entry) => noOf(entry) ?? '')
        .sort()
        .slice(-MARKS);
      const months = new Set(newest.map((at) => at.slice(0, 7)));
      // Days are the person's: around midnight a month may differ by one from the one in UTC.
      if (known.length < FROM.stages || months.size < FROM.months - 1) expect(found.shown).toBe(false);
      if (known.length >= FROM.stages && months.size > FROM.months) expect(found.shown).toBe(true);
    });
  });

  test('one mark for one entry, and no entry twice', () => {
    check((entries) => {
      const found = stagesOf(entries);
      if (!found.shown) return;
      expect(found.stops.length).toBe(Math.min(MARKS, entries.filter(stopped).length));
      expect(new Set(found.stops.map(({ id }) => id)).size).toBe(found.stops.length);
      for (const stop of found.stops) {
        const entry = entries.find(({ id }) => id === stop.id);
        expect(entry?.stage).toBe(stop.stage);
        expect(found.months).toContain(stop.month);
      }
    });
  });

  const at = (month: number, stage: Entry['stage'], id: string): Entry => ({
    id,
    stage,
    state: 'filed',
    events: { no: { type: 'no', at: `2026-0${month}-15T12:00:00.000Z` } },
  });
  const early = [1, 1, 2, 3].map((month, i) => at(month, 'early', `e${i}`));
  test.each([
    ['later', [4, 5, 5, 6], 'interview', 'later'],
    ['no change', [4, 5, 5, 6], 'early', 'same'],
  ] as const)('says %s only of a whole stage', (_what, months, stage, says) => {
    const late = months.map((month, i) => at(month, stage, `l${i}`));
    expect(stagesOf([...early, ...late])).toMatchObject({ shown: true, says, since: '2026-04' });
  });
  test('says earlier as plainly', () => {
    const was = early.map((entry) => ({ ...entry, stage: 'final' as const }));
    const late = [4, 5, 6].map((month, i) => at(month, 'early', `l${i}`));
    expect(stagesOf([...was, ...late])).toMatchObject({ says: 'earlier' });
  });

  test('months follow each other over the turn of a year', () => {
    expect(monthsFrom('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthAfter('2027-01', -1)).toBe('2026-12');
  });
});

describe('kinds', () => {
  test('never below five, counts equal a recount, "most" is more than half', () => {
    check((entries) => {
      const known = entries
        .filter((entry) => noOf(entry) !== undefined)
        .filter(
          ({ stage, diagnosis }) => (stage && stage !== 'unknown') || (diagnosis && diagnosis !== 'unknown'),
        )
        .slice(0, MARKS);
      const found = kindsOf(entries);
      expect(found.shown).toBe(known.length >= FROM.stages);
      if (!found.shown) {
        expect(found.have).toBe(known.length);
        return;
      }
      const { marketing, fit, unknown } = found.counts;
      expect(marketing + fit + unknown).toBe(known.length);
      expect(found.total).toBe(known.length);
      if (found.says === 'marketing') expect(marketing).toBeGreaterThan(known.length / 2);
      if (found.says === 'fit') expect(fit).toBeGreaterThan(known.length / 2);
    });
  });
});

describe('response time', () => {
  test('never below five, and half of the answers really came within that time', () => {
    check((entries) => {
      const found = responseOf(entries);
      if (!found.shown) {
        expect(found.have).toBeLessThan(FROM.days);
        return;
      }
      expect(found.days.length).toBeGreaterThanOrEqual(FROM.days);
      const within = found.days.filter((day) => day <= found.half).length;
      const short = found.days.filter((day) => day < found.half).length;
      expect(within * 2).toBeGreaterThanOrEqual(found.days.length);
      expect(short * 2).toBeLessThan(found.days.length + 1);
      expect(found.days.every((day) => day >= 0)).toBe(true);
    });
  });

  test('every number is the days between two dates of one entry', () => {
    check((entries) => {
      const found = responseOf(entries);
      if (!found.shown) return;
      const recount = entries
        .flatMap(({ events }) => {
          const applied = events.applied?.at;
          const answers = Object.values(events).filter(
            ({ type, at }) =>
              ['talk', 'assessment', 'offer', 'no'].includes(type) && applied && at >= applied,
          );
          const first = answers.map(({ at }) => at).sort()[0];
          return applied && first ? [daysBetween(applied, first)] : [];
        })
        .slice(0, MARKS);
      expect(found.days).toEqual(recount.sort((a, b) => a - b));
    });
  });
});

const listing = (
  id: string,
  terms: [string, boolean, ('found' | 'near' | 'missing')?][],
): CheckedListing => ({
  id,
  date: '2026-10-01T00:00:00.000Z',
  asked: terms.map(([term, required, standing]) => ({ term, required, standing, group: 'hard' })),
});
const anyListing: fc.Arbitrary<CheckedListing> = fc
  .tuple(
    fc.uuid(),
    fc.array(
      fc.tuple(
        fc.constantFrom('SQL', 'sql', 'Figma', 'Excel'),
        fc.boolean(),
        fc.constantFrom('found', 'near', 'missing', undefined),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([id, terms]) => listing(id, terms as Parameters<typeof listing>[1]));

describe('what keeps coming up', () => {
  test('in three of at least five listings, required and not on the resume; counts equal a recount', () => {
    fc.assert(
      fc.property(fc.array(anyListing, { maxLength: 60 }), (listings) => {
        const with_ = listings.filter(({ asked }) => asked.length).slice(0, LISTINGS);
        const found = gapsOf(listings);
        if (with_.length < FROM.listings) {
          expect(found.shown).toBe(false);
          return;
        }
        const count = (term: string) =>
          with_.filter(({ asked }) =>
            asked.some((one) => one.term.toLowerCase() === term && one.required && one.standing !== 'found'),
          ).length;
        const recount = ['sql', 'figma', 'excel'].filter((term) => count(term) >= FROM.asked);
        expect(found.shown).toBe(recount.length > 0);
        if (!found.shown) return;
        expect(found.gaps.map(({ term }) => term.toLowerCase()).sort()).toEqual(recount.sort());
        for (const gap of found.gaps) expect(gap.count).toBe(count(gap.term.toLowerCase()));
        expect(found.listings).toBe(with_.length);
      }),
    );
  });
});

describe('feedback', () => {
  test('no theme before five, none in fewer than three, and every quote is theirs', () => {
    check((entries) => {
      const told = toldIn(entries);
      expect(told).toHaveLength(entries.filter(({ events }) => events.told?.text).length);
      const found = themesOf(told);
      expect(found.shown).toBe(told.length >= FROM.feedback);
      if (!found.shown) return;
      for (const theme of found.themes) {
        expect(theme.told.length).toBeGreaterThanOrEqual(FROM.theme);
        for (const { text } of theme.told)
          expect(text.toLowerCase()).toContain(theme.word.toLowerCase().slice(0, 4));
      }
    });
  });
  test('plural and singular are one theme, and empty words are none', () => {
    const told = [
      'More fintech',
      'A Fintech with scale',
      'fintechs need it',
      'The team',
      'The team again',
    ].map((text, i) => ({ entry: { id: String(i), state: 'filed', events: {} } as Entry, text, at: '' }));
    const found = themesOf(told);
    expect(found.shown && found.themes.map(({ word, told: all }) => [word, all.length])).toEqual([
      ['fintech', 3],
    ]);
  });
});

describe('reasons and sources', () => {
  test('reasons: never below ten, and the one named most is alone at the top', () => {
    check((entries) => {
      const given = entries
        .filter((entry) => noOf(entry) !== undefined)
        .flatMap(({ reason }) => (reason && reason !== 'none' ? [reason] : []))
        .slice(0, MARKS);
      const found = reasonsOf(entries);
      expect(found.shown).toBe(given.length >= FROM.reasons);
      if (!found.shown) {
        expect(found.have).toBe(given.length);
        return;
      }
      for (const { reason, count } of found.counts)
        expect(count).toBe(given.filter((one) => one === reason).length);
      const most = given.filter((reason) => reason === found.most).length;
      if (found.most) for (const one of found.counts.slice(1)) expect(one.count).toBeLessThan(most);
    });
  });

  test('sources: never below ten, nor with fewer than three in two ways', () => {
    check((entries) => {
      const known = entries.filter(({ source }) => source).slice(0, MARKS);
      const found = sourcesOf(entries);
      if (known.length < FROM.sources) {
        expect(found.shown).toBe(false);
        return;
      }
      if (!found.shown) return;
      expect(found.ways.filter(({ total }) => total >= FROM.eachSource).length).toBeGreaterThanOrEqual(2);
      expect(found.ways.reduce((sum, { total }) => sum + total, 0)).toBe(known.length);
      for (const { source, talks, total } of found.ways) {
        expect(total).toBe(known.filter((entry) => entry.source === source).length);
        expect(talks).toBeLessThanOrEqual(total);
      }
    });
  });
});

describe('this month and last', () => {
  const now = new Date('2026-11-21T15:00:00.000Z');
  const nothing = { people: [], goals: [], strengths: [], resumes: [] };
  test('a no lowers nothing', () => {
    check((entries) => {
      const no = { type: 'no' as const, at: now.toISOString() };
      const after = entries.map((entry) => ({ ...entry, events: { ...entry.events, another: no } }));
      expect(monthsOf({ ...nothing, entries: after }, now)).toEqual(monthsOf({ ...nothing, entries }, now));
    });
  });

  test('an invitation and its talk are one; what lies ahead is not counted', () => {
    const entry = (events: Entry['events']): Entry => ({ id: 'a', state: 'filed', events });
    const talks = (events: Entry['events']) =>
      monthsOf({ ...nothing, entries: [entry(events)] }, now).find(({ deed }) => deed === 'talks')?.now;
    const invited = { type: 'talk' as const, at: '2026-11-03T12:00:00.000Z', invited: true };
    expect(talks({ invited })).toBe(1);
    expect(talks({ invited, talk: { type: 'talk', at: '2026-11-10T12:00:00.000Z' } })).toBe(1);
    expect(talks({ talk: { type: 'talk', at: '2026-11-29T12:00:00.000Z' } })).toBe(0);
  });

  test('what is put down in two places counts once', () => {
    const goal = { id: 'week/conversations', date: '', type: 'goal', every: 'week', about: 'conversations' };
    const done = { a: { day: '2026-11-02' }, b: { day: '2026-11-03' } };
    const people = [{ id: 'p', date: '', name: 'Jonas', when: '2026-11-02' }];
    const found = monthsOf(
      { ...nothing, entries: [], people, goals: [{ ...goal, events: done } as never] },
      now,
    );
    expect(found.find(({ deed }) => deed === 'people')).toEqual({ deed: 'people', now: 2, last: 0 });
  });
});

test.each([
  ['en', en.patterns],
  ['de', de.patterns],
] as const)('no rate and no average in any words of the page: %s', (_lang, words) => {
  expect(JSON.stringify(words)).not.toMatch(
    /%|percent|prozent|average|durchschnitt|rate\b|quote\b|chance of/i,
  );
});
