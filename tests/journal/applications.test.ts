import { describe, expect, test } from 'vitest';
import type { Entry, EntryEvent } from '@/utils/entry';
import { applyAgainOn, dayAfter } from '@/utils/journal/again';
import { applied, edited, factsOf, noFacts, said } from '@/utils/journal/drafts';
import { endOf, eventsOf } from '@/utils/journal/facts';
import { closed, foundUseful, happened, happenedOf, marked, notYet, worth } from '@/utils/journal/happened';
import { inOrder, nextOf, reached, SILENT } from '@/utils/journal/standing';

const now = new Date('2026-11-21T15:30:00.000Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const open = (events: Record<string, EntryEvent>, more: Partial<Entry> = {}): Entry => ({
  id: 'a',
  state: 'filed',
  events,
  ...more,
});
const fields = (drafts: { fields: Record<string, unknown> }[]) => drafts[0]?.fields ?? {};

describe('an application', () => {
  test('is an entry without a no, filed, with what was said and no more', () => {
    const facts = { ...noFacts(now), company: ' Fennel ', day: '', applied: '2026-11-20', tailored: true };
    expect(applied('x', facts, now, 'listing-1')).toEqual([
      {
        store: 'entries',
        id: 'x',
        by: 'person',
        fields: {
          company: 'Fennel',
          listing: 'listing-1',
          state: 'filed',
          'events.applied': { type: 'applied', at: '2026-11-20T15:30:00.000Z', tailored: true },
        },
      },
    ]);
  });

  test('editing it moves, marks and takes away the day it began', () => {
    const entry = open({ applied: { type: 'applied', at: '2026-11-01T09:00:00.000Z', text: 'By mail' } });
    const facts = factsOf(entry);
    expect(fields(edited(entry, { ...facts, applied: '2026-11-02' }, now))).toEqual({
      'events.applied': { type: 'applied', at: '2026-11-02T09:00:00.000Z', text: 'By mail' },
    });
    expect(fields(edited(entry, { ...facts, tailored: true }, now))['events.applied']).toMatchObject({
      tailored: true,
    });
    expect(fields(edited(entry, { ...facts, applied: '' }, now))).toEqual({ 'events.applied': null });
    expect(fields(edited(entry, { ...facts, source: 'referral' }, now))).toEqual({ source: 'referral' });
  });

  test('stands where its events say', () => {
    const no = { type: 'no', at: ago(1) } as const;
    expect(endOf(open({}))).toBe('open');
    expect(endOf(open({ no }))).toBe('no');
    expect(endOf(open({ s: { type: 'silence', at: ago(1) } }))).toBe('silence');
    expect(endOf(open({}, { closed: { how: 'taken', at: ago(1) } }))).toBe('closed');
    expect(endOf(open({ no }, { closed: { how: 'left', at: ago(2) } }))).toBe('no');
  });
});

describe('what to do next', () => {
  const at = (type: EntryEvent['type'], days: number, more: Partial<EntryEvent> = {}) =>
    nextOf(open({ e: { type, at: ago(days), ...more } }), now);
  test.each([
    ['an offer, however old', at('offer', 90), 'offer'],
    ['applied yesterday', at('applied', 1), 'wait'],
    ['two weeks quiet', at('applied', 14), 'ask'],
    ['one day less than six weeks', at('applied', SILENT - 1), 'ask'],
    ['six weeks', at('applied', SILENT), 'letGo'],
    ['invited', at('talk', 3, { invited: true }), 'prepare'],
    ['talked this week', at('talk', 3), 'fresh'],
    ['talked two weeks ago', at('talk', 15), 'ask'],
    ['their task', at('assessment', 20), 'task'],
    ['nothing put down', nextOf(open({}), now), 'wait'],
  ])('%s', (_what, next, expected) => expect(next).toBe(expected));

  test('"not yet" holds for two weeks', () => {
    const entry = open({ e: { type: 'applied', at: ago(60) } });
    const waits = { ...entry, ...fields(notYet(entry, now)) } as Entry;
    expect(nextOf(waits, now)).toBe('ask');
    expect(nextOf(waits, new Date(now.getTime() + 15 * 86_400_000))).toBe('letGo');
  });

  test('the most pressing first', () => {
    const entries = [
      open({ e: { type: 'applied', at: ago(2) } }, { id: 'wait' }),
      open({ e: { type: 'offer', at: ago(3) } }, { id: 'offer' }),
      open({ e: { type: 'talk', at: ago(1) } }, { id: 'talk' }),
    ];
    expect(inOrder(entries, now).map(({ id }) => id)).toEqual(['offer', 'talk', 'wait']);
    expect(entries.map(reached)).toEqual(['applied', 'offer', 'talk']);
    expect(reached(open({ e: { type: 'talk', at: ago(1), invited: true } }))).toBe('invited');
  });
});

describe('what happened, put down by hand', () => {
  const entry = open({ t: { type: 'talk', at: '2026-11-03T09:00:00.000Z', invited: true } });
  test('an invitation becomes the talk, at the same time of day', () => {
    const [known] = eventsOf(entry);
    if (!known) throw new Error('no event');
    const what = { ...happenedOf(known), what: 'talk' as const, day: '2026-11-05', words: ' Two people ' };
    expect(fields(happened(entry, what, now, known))).toEqual({
      'events.t': { type: 'talk', at: '2026-11-05T09:00:00.000Z', text: 'Two people' },
    });
  });

  test('a no makes it a rejection; what a no is not keeps its kind', () => {
    const no = { what: 'no' as const, day: '2026-11-20', tailored: true, words: '' };
    const written = fields(happened(entry, no, now));
    expect(written.kind).toBe('rejection');
    expect(Object.values(written)[0]).toEqual({ type: 'no', at: '2026-11-20T15:30:00.000Z' });
    expect(fields(happened(entry, { ...no, what: 'offer' }, now))).not.toHaveProperty('kind');
  });

  test('closing it is no event of theirs', () => {
    expect(fields(closed(entry, 'left', now))).toEqual({ closed: { how: 'left', at: now.toISOString() } });
  });
});

describe('notes and feedback', () => {
  const entry = open({
    n: { type: 'note', at: ago(3), text: 'The booking case', again: true },
    f: { type: 'feedback', at: ago(2), text: 'More numbers', useful: 'Two numbers' },
  });
  const of = (id: string) => ({ id, ...(entry.events[id] as EntryEvent) });

  test('the mark stays when the words are changed, and goes when it is taken away', () => {
    expect(fields(said(entry, 'note', 'Another', ago(3), 'n'))['events.n']).toMatchObject({ again: true });
    expect(fields(marked(entry, of('n'), false))['events.n']).not.toHaveProperty('again');
    expect(Object.values(fields(worth(entry, ' Their research ', ago(1))))).toEqual([
      { type: 'note', at: ago(1), text: 'Their research', again: true },
    ]);
    expect(worth(entry, '  ', ago(1))).toEqual([]);
  });

  test('what is useful lies with the feedback; emptied it goes', () => {
    expect(fields(foundUseful(entry, of('f'), ' One number '))['events.f']).toMatchObject({
      text: 'More numbers',
      useful: 'One number',
    });
    expect(fields(foundUseful(entry, of('f'), ' '))['events.f']).not.toHaveProperty('useful');
  });
});

describe('when one may apply again', () => {
  const from = '2026-01-15T12:00:00.000Z';
  test.each([
    ['six months', '2026-07-15'],
    ['in 12 months', '2027-01-15'],
    ['in 90 days', '2026-04-15'],
    ['dans douze mois', '2027-01-15'],
    ['en 90 días', '2026-04-15'],
    ['in einem Jahr oder so', '2027-01-15'],
    ['po 60 dniach', '2026-03-16'],
    ['over een jaar of twee', '2027-01-15'],
    ['nach sechs Monaten', '2026-07-15'],
    ['tra tre mesi', '2026-04-15'],
  ])('%s', (words, day) => expect(dayAfter(words, from)).toBe(day));

  test.each([
    'next autumn',
    'zur Wintersaison',
    'für 2027',
    "when you've got a year as second in charge behind you",
    "once you've done a season on pastry",
    'Po wakacjach',
    '',
  ])('no length of time, so no day: %s', (words) => expect(dayAfter(words, from)).toBeUndefined());

  test('what the person sets holds, else the letter’s words from the day of the no', () => {
    const no = { type: 'no', at: from } as const;
    expect(applyAgainOn(open({ no }, { applyAgain: 'six months' }))).toBe('2026-07-15');
    expect(applyAgainOn(open({ no }, { applyAgain: 'six months', applyAgainOn: '2026-09-01' }))).toBe(
      '2026-09-01',
    );
    expect(applyAgainOn(open({ no }))).toBeUndefined();
  });
});
