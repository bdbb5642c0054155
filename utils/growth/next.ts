import type { Entry } from '../entry';
import { diagnosisOf } from '../ritual/says';
import { type Situation, situationOf } from './readings';

/** Small steps that can be offered at the end of the ritual. None of them is more than half an hour. */
export const SMALL = ['answer', 'listing', 'role', 'person', 'friend', 'rest'] as const;
export type Small = (typeof SMALL)[number];

/** What a step is offered for; said to the person in one line. */
export type Why = 'heavy' | 'fresh' | 'early' | 'ready' | 'materials';

/** What is known when a step is offered. */
export interface Standing extends Situation {
  /** How the talks went, or how the application read. */
  kind: 'marketing' | 'fit' | 'unknown';
  /** Several in a week, or several that were heavy. */
  heavyDays: boolean;
  /** The last three noes came before anybody spoke to them. */
  earlyRun: boolean;
  /** A listing was checked in the last weeks. */
  checked: boolean;
  /** They say that they are ready to go on. */
  ready: boolean;
}

/** A rule: which step, when, and why then. The first that fit are offered, in this order. */
export interface StepRule {
  step: Small;
  because: string;
  when: (now: Standing) => boolean;
  why?: Why;
}

const easier = (now: Standing) => !now.heavyDays || now.ready;

export const STEP_RULES: readonly StepRule[] = [
  { step: 'rest', because: 'in heavy days rest comes first', when: (now) => now.heavyDays, why: 'heavy' },
  {
    step: 'friend',
    because: 'in heavy days company helps more than work',
    when: (now) => now.heavyDays,
    why: 'heavy',
  },
  {
    step: 'answer',
    because: 'after talks an answer is noted while it is fresh',
    when: (now) => now.kind === 'fit' && easier(now),
    why: 'fresh',
  },
  {
    step: 'listing',
    because: 'three early noes and no listing checked: the paper is the place to look',
    when: (now) => now.earlyRun && !now.checked && easier(now),
    why: 'early',
  },
  {
    step: 'role',
    because: 'they say they are ready, and soon is a good time then',
    when: (now) => now.ready,
    why: 'ready',
  },
  {
    step: 'listing',
    because: 'nobody spoke to them, so it is about how the application read',
    when: (now) => now.kind === 'marketing' && easier(now),
    why: 'materials',
  },
  { step: 'role', because: 'what was prepared can be used again', when: easier },
  { step: 'person', because: 'one person asked for advice is worth many cold applications', when: easier },
  { step: 'friend', because: 'a feeling shared is lighter', when: (now) => now.heavy === 'heavy' },
  { step: 'rest', because: 'resting is always a choice', when: () => true },
];

/** More than these are no small choice. */
const MOST = 4;

/** The steps on offer, the most fitting first; resting is always among them. */
export function stepsFor(now: Standing): Small[] {
  const fit = [...new Set(STEP_RULES.filter((rule) => rule.when(now)).map((rule) => rule.step))];
  const first = fit.filter((step) => step !== 'rest').slice(0, MOST - 1);
  return now.heavyDays ? fit.slice(0, MOST) : [...first, 'rest'];
}

/** Why the first of them comes first; undefined where there is nothing to say about it. */
export const whyOf = (now: Standing): Why | undefined => STEP_RULES.find((rule) => rule.when(now))?.why;

const WEEK = 7 * 86_400_000;
/** A checked listing counts for so long. Milliseconds. */
const CHECK_HOLDS = 28 * 86_400_000;
const RUN = 3;

const noAt = (entry: Entry): string | undefined =>
  Object.values(entry.events).find((event) => event.type === 'no')?.at;

/** What is known about an entry, from the newest entries (itself among them or not) and the last check. */
export function standingOf(
  entry: Entry,
  newest: Entry[],
  lastCheck: string | undefined,
  ready: boolean,
  now: number,
): Standing {
  const noes = [entry, ...newest.filter((one) => one.id !== entry.id)].filter((one) => noAt(one));
  const dates = noes.map((one) => noAt(one) ?? '');
  const situation = situationOf(entry, dates, now);
  const lately = noes.filter((one) => now - Date.parse(noAt(one) ?? '') < WEEK);
  const heavy = lately.filter((one) => one.heavy === 'heavy').length;
  const ordered = [...noes].sort((a, b) => (noAt(b) ?? '').localeCompare(noAt(a) ?? ''));
  return {
    ...situation,
    kind: diagnosisOf(entry),
    heavyDays: situation.recent >= 3 || heavy >= 2,
    earlyRun: ordered.length >= RUN && ordered.slice(0, RUN).every((one) => one.stage === 'early'),
    checked: lastCheck !== undefined && now - Date.parse(lastCheck) < CHECK_HOLDS,
    ready,
  };
}
