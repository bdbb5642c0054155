import type { Lang } from '../keywords/stem';

/** What a part of a listing is about. */
export type Section = 'required' | 'nice' | 'duties' | 'benefits' | 'about' | 'equal' | 'apply';

/** How a language asks for things in listings. Patterns are for single lines or sentences, and bounded. */
export interface Grammar {
  lang: Lang;
  /** Small frequent words: a listing is in the language whose words it has most of. */
  words: string;
  /** The words of a heading, the first section that fits. */
  headings: [Section, RegExp][];
  /** A sentence that asks: experience with, you have, must. */
  asks: RegExp;
  /** One that says so wherever it stands: you must have, will need. */
  needs: RegExp;
  /** A sentence or clause that only wishes: a plus, ideally. */
  wishes: RegExp;
  /** A wish for what stands behind it alone: ideally. */
  wishesNext: RegExp;
  /** What stands right before a title one must have had: "experience as a"; ends with `$`. */
  asA: RegExp;
  /** A sentence about what one will do. */
  duties: RegExp;
  /** Sentences that ask for nothing: what is offered, who they are, that all are welcome, how to apply. */
  benefits: RegExp;
  about: RegExp;
  equal: RegExp;
  /** What stands right before a thing that is asked for; ends with `$`. */
  before: RegExp;
  /** What stands right before a thing one must know, whatever it is; ends with `$`. */
  knows: RegExp;
  /** What stands right behind it; begins with `^`. */
  behind: RegExp;
  /** A soft skill of one word that is one by itself: reliability, and not "reliable". */
  nouns: RegExp;
  /** The last part of a thing's name, behind the term: "Python programming"; begins with `^`. */
  tail: RegExp;
  /** What makes a name of something else of the words before it: "our Growth Marketing team"; begins with `^`. */
  unit: RegExp;
  /** What stands right before a thing that is not asked for; ends with `$`. */
  negates: RegExp;
  /** What stands between a degree and its subject; begins with `^`. */
  subjects: RegExp;
  /** What joins the things of a list, between two of them. */
  joins: RegExp;
  /** Years of experience; the whole phrase is what is shown. */
  years: RegExp;
  plain: PlainWords;
  /** Abbreviations after which no sentence ends, without their last dot. */
  short: string;
}

/** Small and general words of a language, parted by spaces, for finding where a thing's name begins and ends, and what says too little. */
export interface PlainWords {
  /** No part of a name. */
  stops: string;
  /** Alone too general to say anything without a cue, though they are a term's short form: calls, returns. */
  vague: string;
}
