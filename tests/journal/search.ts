import type { Draft } from '@/utils/store/change';

// A made-up search: what somebody would have in the journal after some months. The same for every `count`,
// so that three, thirty and ten thousand entries look alike.

const COMPANIES = [
  'Larkspur Labs',
  'Brightwater',
  'Tern & Co',
  'Fennel',
  'Harbour Council',
  'Cobalt Rail',
  'Kestrel Maps',
  'Juniper Kitchens',
  'Osprey Rail',
  'Halden Health',
  'Alder & Ash Publishing House',
];
const ROLES = ['Product Designer', 'Senior Designer', 'UX Researcher', 'Service Designer', 'Data Analyst'];
const STAGES = ['early', 'early', 'screen', 'early', 'interview', 'early', 'final', 'early'];
const REASONS = ['none', 'better_match', 'none', 'volume', 'none', 'internal', 'none', 'experience'];
const SOURCES = ['cold', 'cold', 'referral', 'cold', 'network', 'cold', 'recruiter', 'referral'];
const TOLD = [
  'We loved the research; we needed someone who had shipped in fintech.',
  'Your second case was hard to follow.',
  'More fintech would have helped.',
  'A fintech background was what decided it.',
  'Clear and kind in the talk; we wanted more numbers.',
  'The panel missed examples of your own.',
];
const DAY = 86_400_000;

const pick = <T>(all: readonly T[], i: number): T => all[i % all.length] as T;

/** The drafts of `count` entries, newest first: noes, a silence, and every seventh still under way. */
export function searchOf(count: number, now: number, apart = 6 * DAY): Draft[] {
  return Array.from({ length: count }, (_, i): Draft => {
    const at = (days: number) => new Date(now - (i + 1) * apart + days * DAY).toISOString();
    const company = i < COMPANIES.length ? pick(COMPANIES, i) : `${pick(COMPANIES, i)} ${i}`;
    const fields: Record<string, unknown> = {
      company,
      role: pick(ROLES, i),
      source: pick(SOURCES, i),
      state: 'filed',
      'events.applied': {
        type: 'applied',
        at: at(-4 - ((i * 7) % 38)),
        ...(i % 2 ? { tailored: true } : {}),
      },
    };
    if (i % 7 === 3) return entryDraft(i, { ...fields, ...underWay(i, at) });
    if (i % 7 === 5) return entryDraft(i, { ...fields, 'events.silence': { type: 'silence', at: at(0) } });
    const no = {
      kind: 'rejection',
      stage: pick(STAGES, i),
      reason: pick(REASONS, i),
      person: i % 3 ? undefined : 'Dana Whitfield',
      quotes: [
        {
          text: 'After reviewing your application, we have decided to move forward with other candidates.',
          tells: 'no',
        },
      ],
      letter: `Hello Maya,\n\nthank you for the time you took for ${company}. After reviewing your application, we have decided to move forward with other candidates.\n\nAll the best`,
      'events.no': { type: 'no', at: at(0) },
    };
    return entryDraft(i, { ...fields, ...no, ...ofThePerson(i, at) });
  });
}

function underWay(i: number, at: (days: number) => string): Record<string, unknown> {
  return i % 2 ? { 'events.talk': { type: 'talk', at: at(0), invited: true } } : {};
}

function ofThePerson(i: number, at: (days: number) => string): Record<string, unknown> {
  const ritual = (step: string) => ({ type: 'ritual', at: at(0.3), step });
  return {
    ...(i % 3 === 0
      ? {
          'events.r1': ritual('feel'),
          'events.r2': ritual('window'),
          'events.r3': ritual('says'),
          feelings: ['disappointed', 'tired'],
          'events.asked': { type: 'feedback-asked', at: at(1) },
          'events.note': {
            type: 'note',
            at: at(1),
            text: 'Three weeks of waiting, then two lines. The case on booking flows was the strongest so far.',
          },
          'events.worth': {
            type: 'note',
            at: at(1),
            text: 'Their accessibility research. The booking flow case.',
            again: true,
          },
        }
      : {}),
    ...(i % 4 === 1 ? { 'events.told': { type: 'feedback', at: at(3), text: pick(TOLD, i >> 2) } } : {}),
    ...(i % 5 === 2 ? { applyAgain: 'six months' } : {}),
  };
}

const entryDraft = (i: number, fields: Record<string, unknown>): Draft => ({
  store: 'entries',
  id: `search-${String(i).padStart(6, '0')}`,
  by: 'person',
  fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
});

/** Six checked listings that ask for much the same. */
export function listingsOf(now: number): Draft[] {
  return ['Osprey Rail', 'Halden Health', 'Fennel', 'Brightwater', 'Kestrel Maps', 'Tern & Co'].map(
    (company, i) => ({
      store: 'listings',
      id: `listing-${i}`,
      by: 'person',
      fields: {
        date: new Date(now - i * 3 * DAY).toISOString(),
        title: pick(ROLES, i),
        company,
        url: `https://jobs.example/${i}`,
        asked: [
          { term: 'SQL', id: 'sql', group: 'hard', required: i % 5 !== 4, standing: 'missing' },
          { term: 'Usability testing', group: 'hard', required: i % 2 === 0, standing: 'near' },
          { term: 'Figma', id: 'figma', group: 'hard', required: true, standing: 'found' },
        ],
      },
    }),
  );
}
