import type { Diagnosis, Entry } from '../entry';
import type { Stage } from '../verdict';

/** The kind of no that a stage points to. Only an early one and one after interviews point anywhere. */
export function derivedFrom(stage: Stage | undefined): Diagnosis {
  if (stage === 'early') return 'marketing';
  return stage === 'interview' || stage === 'final' ? 'fit' : 'unknown';
}

/** The kind of no: what the person says, else what the stage points to. */
export const diagnosisOf = (entry: Entry): Diagnosis => entry.diagnosis ?? derivedFrom(entry.stage);

/** What stands in the mail, and what it was taken for. A part without words of the mail has no quote. */
export interface Said {
  stage: { quote?: string; stage: Stage };
  /** Left out where no mail was read: then nobody can say that it gives no reason. */
  reason?: { quote?: string; line: ReasonLine };
}

/** The plain line beside a reason. */
export type ReasonLine =
  | 'none'
  | 'theirs'
  | 'formula'
  | 'volume'
  | 'filled'
  | 'closed'
  | 'internal'
  | 'terms';

const LINES = {
  none: 'none',
  better_match: 'formula',
  volume: 'volume',
  position_filled: 'filled',
  role_closed: 'closed',
  internal: 'internal',
  not_qualified: 'theirs',
  experience: 'theirs',
  skills: 'theirs',
  visa: 'terms',
  location: 'terms',
  salary: 'terms',
} as const;

/** What step 4 shows of the mail: at most two quotes, exactly as they stand there. */
export function saidIn(entry: Entry): Said {
  const quote = (tells: 'stage' | 'reason') => entry.quotes?.find((one) => one.tells === tells)?.text;
  const reason = quote('reason');
  const read = Boolean(entry.quotes?.length || entry.letter || entry.address || entry.subject);
  const line = LINES[entry.reason ?? 'none'];
  return {
    stage: { quote: quote('stage'), stage: entry.stage ?? 'unknown' },
    ...(read ? { reason: { quote: reason, line: reason && line === 'none' ? 'theirs' : line } } : {}),
  };
}
