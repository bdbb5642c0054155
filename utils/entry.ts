import type { Kind, Quote, Reason, Stage } from './verdict';

/** Who said so. What a person set by hand is never overwritten by a verdict. */
export type By = 'person' | 'verdict' | 'import';

export type EventType =
  | 'applied'
  | 'confirmed'
  | 'talk'
  | 'assessment'
  | 'offer'
  | 'no'
  | 'feedback-asked'
  | 'feedback'
  | 'let-go'
  | 'ritual'
  | 'note'
  | 'silence';

/** One dated thing that happened. Who did it follows from the type: see `utils/journal/line.ts`. */
export interface EntryEvent {
  type: EventType;
  /** ISO 8601. */
  at: string;
  /** The person's words, or the step of the ritual (`feel`, `window`, `plan`, `says`, `ask`, `next`). */
  text?: string;
  /** For `ritual`: the step it belongs to. */
  step?: Step;
  /** For `note`: research and preparation that the person wants to use again. */
  again?: boolean;
  /** For `feedback`: what of it they can use, in their words. */
  useful?: string;
  /** For `applied`: the resume was made to fit this listing. */
  tailored?: boolean;
  /** Nothing says when it came; this is the moment it was noticed. */
  noticed?: boolean;
  /** For `talk`: an invitation; the talk itself is still to come. */
  invited?: boolean;
}

export const SOURCES = ['cold', 'referral', 'recruiter', 'network'] as const;
/** The way an application came about. */
export type Source = (typeof SOURCES)[number];

/** The six steps of the ritual, in their order. */
export const STEPS = ['feel', 'window', 'plan', 'says', 'ask', 'next'] as const;
export type Step = (typeof STEPS)[number];

/** The kind of no: how the application read, how the talks went, or not to be known. */
export type Diagnosis = 'marketing' | 'fit' | 'unknown';

/** Where the person stands with this one. */
export type State = 'waiting' | 'put-off' | 'open' | 'filed';

/** One application: its facts and its dated events. A rejection is the event `no`. */
export interface Entry {
  id: string;
  company?: string;
  role?: string;
  /** Who signed the letter. */
  person?: string;
  stage?: Stage;
  reason?: Reason;
  diagnosis?: Diagnosis;
  kind?: Kind;
  lang?: string;
  reference?: string;

  /** Where it was read: the site's id, and what finds the letter again. */
  site?: string;
  address?: string;
  sender?: string;
  subject?: string;
  sent?: string;
  messageId?: string;
  threadId?: string;
  url?: string;
  /** The rows of applications pages that show this application: "host/the site's own id", sorted. */
  refs?: string[];

  quotes?: Quote[];
  /** At most {@link MOST_KEPT} characters of the letter, if the person lets us keep words at all. */
  letter?: string;
  feedbackOffered?: boolean;
  keepOnFile?: boolean;
  /** When one may apply again, in the letter's words. */
  applyAgain?: string;
  /** The same as a day ("2027-05-21"), as the person has set it. */
  applyAgainOn?: string;

  source?: Source;
  /** The id of the listing it was for, where that one was checked. */
  listing?: string;
  /** The person closed it: they took the job, or left the running. ISO 8601. */
  closed?: { how: 'taken' | 'left'; at: string };
  /** "Not yet" was said to letting a silence go: not offered again before. ISO 8601. */
  waitUntil?: string;

  state: State;
  /** Set while `state` is `put-off`. ISO 8601. */
  until?: string;
  /** The step to open at; undefined before the first and after the last. */
  place?: Step | 'done';
  feelings?: string[];
  heavy?: 'light' | 'between' | 'heavy';
  /** One-line answers of step 4, after interviews. */
  wentWell?: string;
  differently?: string;
  /** What the person chose in step 6 and whether it is done. */
  next?: { what: string; on: string; done?: boolean };

  events: Record<string, EntryEvent>;
  /** Of our own making, shown on the welcome page and taken out again. */
  sample?: boolean;
  /** A tombstone, ISO 8601: hidden everywhere, and undone by taking it away. */
  deleted?: string;
}

/** How much of a letter is kept, at the most. Characters. */
export const MOST_KEPT = 4_000;
