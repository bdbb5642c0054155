import type { Entry } from '../entry';
import type { Draft } from '../store/change';

/** What is known when something is to be read or suggested. Words and names play no part in it. */
export interface Situation {
  stage: 'early' | 'screen' | 'interview' | 'final' | 'unknown';
  /** The letter gives a reason. */
  reason: boolean;
  /** It ended without an answer. */
  silence: boolean;
  heavy: Entry['heavy'];
  feelings: string[];
  /** Feedback was asked for. */
  asked: boolean;
  /** Noes in the last seven days, this one among them. Never shown. */
  recent: number;
}

/** A reading: its name in the locales, when it fits, and why then. */
export interface Reading {
  id: ReadingId;
  because: string;
  when: (now: Situation) => boolean;
}

export const READINGS = [
  'why',
  'normal',
  'ambition',
  'answer',
  'feel',
  'rest',
  'body',
  'redirection',
  'close',
  'early',
  'silence',
  'door',
  'several',
  'persist',
  'control',
  'routine',
  'kind',
  'learn',
  'after',
] as const;
export type ReadingId = (typeof READINGS)[number];

const HARSH: readonly string[] = ['embarrassed', 'angry'];
const WORN: readonly string[] = ['tired', 'numb'];
const feels = (now: Situation, words: readonly string[]) => now.feelings.some((one) => words.includes(one));
const light = (now: Situation) => now.heavy !== 'heavy';
const talked = (now: Situation) => now.stage === 'interview' || now.stage === 'final';

/** When each reading fits, the most particular first. */
export const RULES: readonly Reading[] = [
  { id: 'several', because: 'several came within a week', when: (now) => now.recent >= 3 },
  {
    id: 'rest',
    because: 'several came, or they are worn out',
    when: (now) => now.recent >= 2 || feels(now, WORN),
  },
  { id: 'silence', because: 'nobody answered', when: (now) => now.silence },
  { id: 'close', because: 'it went to the last rounds', when: talked },
  { id: 'early', because: 'nobody spoke to them', when: (now) => now.stage === 'early' && light(now) },
  { id: 'kind', because: 'shame and anger turn inwards', when: (now) => feels(now, HARSH) },
  {
    id: 'body',
    because: 'it is heavy, so first something else entirely',
    when: (now) => now.heavy === 'heavy',
  },
  { id: 'door', because: 'they wrote a reply', when: (now) => now.asked },
  { id: 'why', because: 'the letter gives no reason', when: (now) => !now.reason },
  { id: 'redirection', because: 'they saw the place from inside', when: (now) => talked(now) && light(now) },
  { id: 'feel', because: 'fits after any no', when: () => true },
  { id: 'normal', because: 'fits after any no', when: () => true },
  { id: 'answer', because: 'fits after any no that is not too heavy', when: light },
  { id: 'ambition', because: 'fits after any no that is not too heavy', when: light },
  { id: 'control', because: 'fits after any no that is not too heavy', when: light },
  { id: 'persist', because: 'only when it is light', when: (now) => now.heavy === 'light' },
  { id: 'routine', because: 'only when it is light', when: (now) => now.heavy === 'light' },
  { id: 'learn', because: 'only when it is light', when: (now) => now.heavy === 'light' },
  { id: 'after', because: 'fits after any no', when: () => true },
];

/** What was shown so far: when each reading was shown last (ISO 8601), and for which entry the last one. */
export interface Shown {
  at: Partial<Record<ReadingId, string>>;
  lastFor?: string;
}

const lastOf = (at: Shown['at']): ReadingId | undefined =>
  READINGS.filter((id) => at[id])
    .sort((a, b) => (at[a] ?? '').localeCompare(at[b] ?? ''))
    .at(-1);

/**
 * The reading for an entry: of those that fit, one that was never shown, else the one shown longest ago.
 * Never the one that was shown last, unless that was for this very entry: then it stays the same.
 */
export function readingFor(entry: string, now: Situation, { at, lastFor }: Shown): ReadingId | undefined {
  const last = lastOf(at);
  if (last && lastFor === entry) return last;
  const fit = RULES.filter((rule) => rule.when(now) && rule.id !== last).map((rule) => rule.id);
  return fit.sort((a, b) => (at[a] ?? '').localeCompare(at[b] ?? ''))[0];
}

/** The write that remembers that it was shown, and for which entry. */
export const shownDraft = (id: ReadingId, entry: string, at: string): Draft[] => [
  { store: 'settings', id: 'readings', fields: { [id]: at, lastFor: entry }, by: 'person' },
];

/** The situation after a no. `recent`: when the noes of late came, this one among them. */
export function situationOf(entry: Entry, recent: string[], now: number): Situation {
  const types = new Set(Object.values(entry.events).map((event) => event.type));
  const week = 7 * 86_400_000;
  return {
    stage: entry.stage ?? 'unknown',
    reason: entry.reason !== undefined && entry.reason !== 'none',
    silence: types.has('silence') && !types.has('no'),
    heavy: entry.heavy,
    feelings: entry.feelings ?? [],
    asked: types.has('feedback-asked'),
    recent: recent.filter((at) => now - Date.parse(at) < week && Date.parse(at) <= now).length,
  };
}
