import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFrom } from '@/utils/background/entry-from';
import { intoEntry } from '@/utils/background/into-entry';
import type { Entry } from '@/utils/entry';
import { type Seen, same } from '@/utils/same';
import type { Sighting } from '@/utils/sighting';
import { apply, type Change, type Draft, type Stored } from '@/utils/store/change';
import { toEntry } from '@/utils/store/derive';

const DAY = 86_400_000;
const START = Date.parse('2026-03-01T12:00:00Z');
const day = (n: number) => new Date(START + n * DAY).toISOString();

const made = (more: Partial<Entry>): Entry => ({
  id: 'a',
  company: 'Larkspur Labs',
  role: 'Product Designer',
  state: 'filed',
  events: { no: { type: 'no', at: day(40) } },
  ...more,
});
const row = (more: Partial<Seen>): Seen => ({
  site: 'linkedin',
  company: 'Larkspur Labs GmbH',
  role: 'Product Designer (m/f/d)',
  ref: 'www.linkedin.com/1',
  noticed: day(50),
  ...more,
});

describe('is this row the same?', () => {
  const LETTER = made({ site: 'gmail', messageId: 'm1', sent: day(40) });
  test.each<[string, Partial<Seen>, Partial<Entry>, ReturnType<typeof same>]>([
    [
      'its own name, whatever else was changed by hand',
      { company: 'Other' },
      { refs: ['www.linkedin.com/1'] },
      'yes',
    ],
    ['another row of the same page', {}, { refs: ['www.linkedin.com/2'] }, 'no'],
    ['a row of another page', {}, { refs: ['myjobs.indeed.com/2'] }, 'yes'],
    ['noticed soon after the letter', {}, {}, 'yes'],
    ['noticed months after the letter', { noticed: day(200) }, {}, 'maybe'],
    ['noticed years after the letter', { noticed: day(900) }, {}, 'no'],
    ['applied for before the letter', { applied: day(10), noticed: day(300) }, {}, 'yes'],
    ['applied for after the letter', { applied: day(60), noticed: day(61) }, {}, 'no'],
    [
      'applied for on the day we know',
      { applied: day(11) },
      { events: { x: { type: 'applied', at: day(10) }, no: { type: 'no', at: day(40) } } },
      'yes',
    ],
    [
      'applied for again',
      { applied: day(30) },
      { events: { x: { type: 'applied', at: day(1) }, no: { type: 'no', at: day(9) } } },
      'no',
    ],
    ['less of the role', { role: 'Designer' }, {}, 'maybe'],
    ['another role', { role: 'Researcher' }, {}, 'no'],
    ['a role nobody wrote down', { role: undefined }, {}, 'maybe'],
    ['another company', { company: 'Tern & Co' }, {}, 'no'],
    [
      'a step that came before the no',
      { noticed: undefined, ref: undefined, sent: day(20), step: true },
      {},
      'yes',
    ],
    [
      'a step that came after the no',
      { noticed: undefined, ref: undefined, sent: day(60), step: true },
      {},
      'no',
    ],
    [
      'an application without an answer yet',
      {},
      { events: { c: { type: 'confirmed', at: day(20) } } },
      'yes',
    ],
  ])('%s', (_what, more, entry, answer) => expect(same(row(more), { ...LETTER, ...entry })).toBe(answer));
});

/** One sighting as it could arrive: a letter or a row of one of two pages. */
const company = fc.constantFrom('Larkspur Labs', 'Larkspur Labs GmbH', 'Tern & Co');
const role = fc.constantFrom('Product Designer', 'Product Designer (m/w/d)', 'Researcher');
const at = fc.integer({ min: 0, max: 120 }).map(day);
const letter = fc
  .record({ company, role, sent: at, minute: fc.nat(59), account: fc.constantFrom('gmail', 'outlook') })
  .map(
    ({ company: who, role: what, sent, minute, account }): Sighting => ({
      kind: 'email',
      site: account,
      text: '',
      subject: `Your application to ${who}`,
      from: { address: 'jobs@larkspurlabs.example' },
      sent: sent.replace(':00:00', `:${String(minute).padStart(2, '0')}:00`),
      messageId: `${account} ${sent} ${minute}`,
      company: who,
      role: what,
    }),
  );
const onPage = fc
  .record({
    company,
    role,
    host: fc.constantFrom('www.linkedin.com', 'myjobs.indeed.com'),
    ref: fc.nat(3),
    applied: fc.option(at, { nil: undefined }),
    sent: fc.option(at, { nil: undefined }),
  })
  .map(
    ({ host, ref, ...rest }): Sighting => ({
      kind: 'status',
      site: host,
      text: '',
      ref: `${host}/${ref}`,
      ...rest,
    }),
  );

/** All were noticed on one day: what is noticed later is asked about. */
const NOW = START + 130 * DAY;
const seenOf = (one: Sighting): Seen => ({ ...one, noticed: new Date(NOW).toISOString() });

const drafts = (id: string, one: Sighting): Draft[] =>
  entryFrom(id, one, undefined, 'words', { state: 'waiting' }, NOW);

/** The journal after these have arrived, each logged once; `maybe` counts as another, as "No, another" would. */
function journalAfter(arrivals: Sighting[]): Entry[] {
  const stored = new Map<string, Stored>();
  let seq = 0;
  for (const one of arrivals) {
    const fits = [...stored.values()].map(toEntry).filter((entry) => same(seenOf(one), entry) === 'yes');
    const [entry] = fits;
    const work =
      entry && fits.length === 1 ? intoEntry(entry, drafts(entry.id, one)) : drafts(`e${seq}`, one);
    for (const draft of work) {
      seq += 1;
      const change: Change = { ...draft, seq, at: seq, device: 'one' };
      stored.set(draft.id, apply(stored.get(draft.id), change));
    }
  }
  return [...stored.values()].map(toEntry);
}

/** What the person sees of a journal, without the names entries were given on the way. */
const told = (entries: Entry[]): string[] =>
  entries
    .map(({ id, events, ...facts }) =>
      JSON.stringify([Object.entries(facts).sort(), Object.entries(events).sort()]),
    )
    .sort();

/** Do these fall into groups in which each is surely the same as each, and surely no other's? */
function clear(arrivals: Sighting[]): boolean {
  const answers = arrivals.map((a) => arrivals.map((b) => same(seenOf(a), journalAfter([b])[0] as Entry)));
  return answers.every((line, a) =>
    line.every(
      (answer, b) =>
        a === b ||
        (answer !== 'maybe' &&
          answer === answers[b]?.[a] &&
          (answer === 'no' || answers.every((other, c) => c === a || c === b || other[a] === other[b]))),
    ),
  );
}

describe('one rejection, one entry', () => {
  // One row says one thing: two sightings of one name are the same sighting.
  const arrivals = fc.uniqueArray(fc.oneof(letter, onPage), {
    minLength: 2,
    maxLength: 6,
    selector: (one) => one.ref ?? one.messageId,
  });

  test('what merges by itself gives the same journal in any order', () => {
    let merged = 0;
    fc.assert(
      fc.property(
        arrivals.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          fc.pre(clear(all));
          const journal = journalAfter(all);
          if (journal.length < all.length) merged += 1;
          expect(told(journalAfter(shuffled))).toEqual(told(journal));
        },
      ),
      { numRuns: 400, maxSkipsPerRun: 200 },
    );
    expect(merged).toBeGreaterThan(20);
  });

  test('what arrives twice changes nothing', () => {
    fc.assert(
      fc.property(arrivals, (all) => {
        fc.pre(clear(all));
        const once = journalAfter(all);
        expect(told(journalAfter([...all, ...all]))).toEqual(told(once));
        for (const one of all)
          expect(once.filter((entry) => same(seenOf(one), entry) === 'yes')).toHaveLength(1);
      }),
      { numRuns: 150, maxSkipsPerRun: 200 },
    );
  });
});
