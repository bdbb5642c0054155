/** The common ways of thinking that make a hard day harder. Names and sentences are in the locales. */
export const TRAPS = [
  'always',
  'label',
  'future',
  'mind',
  'blame',
  'must',
  'filter',
  'compare',
  'feeling',
  'catastrophe',
] as const;
export type Trap = (typeof TRAPS)[number];

/** One clue to a trap in a sentence. Its examples are its tests. */
export interface TrapSign {
  trap: Trap;
  /** Bounded, so that no sentence makes it slow. */
  match: RegExp;
  yes: string[];
  no: string[];
}
