import type { Kind, Reason } from '../verdict';

/**
 * What a sign speaks for: a kind of letter; a stage or a reason; or one of the things that are
 * said beside them.
 * `job`: the letter is about an application. `elsewhere`: it is about a flat, a loan, a manuscript.
 * `own`: the person wrote it. `bulk`: newsletters and notices to many.
 */
export type Means =
  | Kind
  | `stage:${'early' | 'interview' | 'final'}`
  | `reason:${Exclude<Reason, 'none'>}`
  | 'feedback'
  | 'keep'
  | 'again'
  | 'job'
  | 'elsewhere'
  | 'own'
  | 'bulk';

/** One small clue in a sentence. Its examples are its tests. */
export interface Sign {
  name: string;
  means: Means;
  weight: 'strong' | 'weak';
  /** Bounded: sentences are cut before, gaps are counted. Text comes with straight quotes. */
  match: RegExp;
  yes: string[];
  no: string[];
}

/** What the parts that know no language need of one. */
export interface Grammar {
  /** BCP 47. */
  lang: string;
  /** Small frequent words: the language of a letter is the one whose words it has most of. */
  words: RegExp;
  /** What makes the rest of a sentence only possible: if, should you, unless. */
  ifs: RegExp;
  /** What ends that: but, however. */
  turns: RegExp;
  /** What begins a clause that a condition before or behind it no longer reaches. */
  pauses: RegExp;
  /** What makes one clause only possible when it stands right before: may have, would. */
  maybe: RegExp;
}
