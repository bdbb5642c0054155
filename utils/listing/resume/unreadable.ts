/** Why a file gave no words. Each has a sentence of its own on the screen. */
export type Why =
  /** Only pictures of pages. */
  | 'picture'
  | 'password'
  | 'broken'
  | 'too-big'
  | 'too-long'
  /** Reading it did not end in time. */
  | 'slow'
  /** Word's format from before 2007. */
  | 'old-word'
  /** Nothing we can read words from: pages, sheets, programs. */
  | 'not-one'
  | 'empty';

/** A file that can't be read, and why. The file itself is not touched. */
export class Unreadable extends Error {
  constructor(
    readonly why: Why,
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}
