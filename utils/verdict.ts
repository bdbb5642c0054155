export const KINDS = [
  'rejection',
  'confirmation',
  'interview',
  'assessment',
  'offer',
  'alert',
  'outreach',
  'other',
] as const;
/** What a letter is. */
export type Kind = (typeof KINDS)[number];

export const STAGES = ['early', 'screen', 'interview', 'final', 'unknown'] as const;
/** How far an application got. `screen` (a first talk) comes from the person only. */
export type Stage = (typeof STAGES)[number];

export const REASONS = [
  'better_match',
  'volume',
  'position_filled',
  'role_closed',
  'internal',
  'not_qualified',
  'experience',
  'skills',
  'visa',
  'location',
  'salary',
  'none',
] as const;
/** Why, in the letter's own words. `none`: it does not say. */
export type Reason = (typeof REASONS)[number];

/** What the page does: say so, ask, or stay silent. */
export type Sure = 'sure' | 'ask' | 'silent';

/** Words of the letter, exactly as they stand there, and what they were taken for. */
export interface Quote {
  text: string;
  tells: 'no' | 'stage' | 'reason' | 'feedback' | 'again';
}

/** What we think a letter or a status row is, how sure, and why. */
export interface Verdict {
  kind: Kind;
  sure: Sure;
  stage: Stage;
  reason: Reason;
  company?: string;
  role?: string;
  /** Who signed. Never the person the letter greets. */
  person?: string;
  /** The employer's number for the application or the opening. */
  reference?: string;
  /** BCP 47, or undefined where the words are too few to tell. */
  lang?: string;
  /** The names of the signs that decided. */
  because: string[];
  quotes: Quote[];
  /** The letter itself offers to say more. */
  feedback?: boolean;
  /** The letter says that the application is kept. */
  keepOnFile?: boolean;
  /** When one may apply again, as the letter writes it ("six months"). */
  applyAgain?: string;
}
