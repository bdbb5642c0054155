import fc from 'fast-check';
import { type Entry, type EntryEvent, SOURCES } from '@/utils/entry';
import { REASONS, STAGES } from '@/utils/verdict';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 9);
const at = (day: number): string => new Date(START + day * DAY).toISOString();

const WORDS = [
  'fintech',
  'Your second case was hard to follow',
  'more examples',
  'kind',
  'slides',
  'Fintechs',
];

/** Any entry: with or without a no, with events in any order, some of them contradicting each other. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.uuid(),
    stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined }),
    reason: fc.option(fc.constantFrom(...REASONS), { nil: undefined }),
    diagnosis: fc.option(fc.constantFrom('marketing', 'fit', 'unknown'), { nil: undefined }),
    source: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }),
    applied: fc.option(fc.nat(300), { nil: undefined }),
    tailored: fc.boolean(),
    no: fc.option(fc.nat(330), { nil: undefined }),
    silence: fc.boolean(),
    talk: fc.option(fc.nat(330), { nil: undefined }),
    invited: fc.boolean(),
    told: fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
  })
  .map(({ applied, tailored, no, silence, talk, invited, told, id, ...facts }) => {
    const events: Record<string, EntryEvent> = {};
    if (applied !== undefined) events.applied = { type: 'applied', at: at(applied), tailored };
    if (talk !== undefined) events.talk = { type: 'talk', at: at(talk), invited };
    if (no !== undefined) events.no = { type: 'no', at: at(no) };
    if (silence) events.silence = { type: 'silence', at: at((applied ?? 0) + 50) };
    if (told) events.told = { type: 'feedback', at: at(300), text: told };
    return { id, ...facts, company: `Company ${id.slice(0, 4)}`, state: 'filed', events } as Entry;
  });

/** A whole record, from nothing to more than any chart holds. */
export const anyRecord = fc.array(anyEntry, { maxLength: 90 });
