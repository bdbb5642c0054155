import type { Kind, Reason } from '../verdict';

/**
 * What a sign speaks for: a kind of letter; a stage or a reason; or one of the things said beside them.
 * `job`: the letter is about an application for work; `trade`: it names what people work as. `elsewhere`: it is about a flat, a loan, a manuscript.
 * `own`: the person wrote it. `bulk`: sent to many.
 */
export type Means =
  | Kind
  | `stage:${'early' | 'interview' | 'final'}`
  | `reason:${Exclude<Reason, 'none'>}`
  | 'feedback'
  | 'keep'
  | 'again'
  | 'job'
  | 'trade'
  | 'elsewhere'
  | 'own'
  | 'bulk';

/** One small clue in a sentence. Its examples are its tests. */
export interface Sign {
  name: string;
  means: Means;
  /** `strong`: alone it is enough. `fair`: alone it makes a question, with company it is enough; of another kind it tells the
   * kind, but takes no no back. `weak`: only company. */
  weight: 'strong' | 'fair' | 'weak';
  /** See {@link pattern}: folded, lower case, bounded. A group named `what` is what the quote shows. */
  match: RegExp;
  yes: string[];
  no: string[];
}

/** What the parts that know no language need of one. All through {@link pattern}. */
export interface Grammar {
  /** BCP 47. */
  lang: string;
  /** Small frequent words, as {@link fold} gives them: a letter is in the language whose words it has most of. */
  words: string;
  /** What makes a sentence only possible: if, should you, unless. */
  ifs: RegExp;
  /** What ends that when it comes after: but, however. */
  turns: RegExp;
  /** What begins a clause that a condition behind it no longer reaches: and, so, because. */
  pauses: RegExp;
  /** What makes one clause only possible, standing right before or inside: may, might. */
  maybe: RegExp;
  /** What makes it a generality: every applicant, all letters. */
  anyone: RegExp;
  /** A no: an invitation or an offer behind it is none. */
  not: RegExp;
  /** The one spoken to. */
  you: RegExp;
  /** Somebody speaks to somebody: you, we, I. A report about others has none. */
  people: RegExp;
}

/** How a language names the company, the role and who writes. On the text as written; groups `company` and `role`. */
export interface Fields {
  company: RegExp[];
  role: RegExp[];
  subjectCompany: RegExp[];
  subjectRole: RegExp[];
  /** The words before a signature; on folded text. */
  closing: RegExp;
  /** The line that greets. */
  greeting: RegExp;
}
