import type { Entry } from '../entry';
import type { Draft } from '../store/change';
import { ownDraft } from '../store/own';

/** Thirteen values to choose from, as in the studies that the page names. */
export const VALUES = [
  'family',
  'friendship',
  'honesty',
  'kindness',
  'learning',
  'making',
  'humour',
  'independence',
  'fairness',
  'faith',
  'nature',
  'health',
  'craft',
] as const;

export const FEWEST = 2;
export const MOST = 3;
/** How long one writes. Minutes. */
export const MINUTES = 15;

/** A no is not long ago for this many days: then another day is better. */
const CALM_AFTER = 2;

/**
 * Is it a quiet day? Writing about values right after a setback can work against itself (Vohs and others,
 * 2013), so it is offered for later then.
 */
export function isCalm(entries: Entry[], now: number): boolean {
  const noes = entries.flatMap((entry) => Object.values(entry.events).filter((event) => event.type === 'no'));
  return !noes.some(({ at }) => now - Date.parse(at) < CALM_AFTER * 86_400_000);
}

/** The write that keeps what was written. */
export const valuesDraft = (id: string, chosen: string[], text: string, now: Date): Draft[] =>
  ownDraft('strengths', id, { type: 'values', chosen, text: text.trim(), date: now.toISOString() });
