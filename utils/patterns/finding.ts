/** A finding: what can be said, or how much there is so far where that is too little to say anything. */
export type Finding<T> = ({ shown: true } & T) | { shown: false; have: number };

/** From how many on each finding speaks. Below, anything would be a guess. */
export const FROM = {
  /** Entries with a known stage, for where it stopped and for what kind it was. */
  stages: 5,
  /** And they fall into at least so many months, for a course over time. */
  months: 3,
  /** Entries with both dates. */
  days: 5,
  /** Checked listings, and in how many of them the same thing is asked for. */
  listings: 5,
  asked: 3,
  /** Feedback with words, and in how much of it the same word comes. */
  feedback: 5,
  theme: 3,
  /** Mails that gave a reason. */
  reasons: 10,
  /** Applications that say how they came about, and in each of two ways. */
  sources: 10,
  eachSource: 3,
} as const;

/** So many marks one chart holds at the most: the newest ones. */
export const MARKS = 60;
