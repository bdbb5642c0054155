import type { Entry, EventType, Step } from '../entry';
import { dayOf } from './day';
import { eventsOf, type Known } from './facts';

/** One row of an entry's line: something that happened, or what the person did on one day. */
export interface Row {
  /** The first event's id. */
  id: string;
  /** Gold for what the person did, ink for what came from the other side. */
  who: 'you' | 'they';
  type: Exclude<EventType, 'note'>;
  /** ISO 8601. */
  at: string;
  /** For `ritual`: the steps taken that day, in the order they were taken. */
  steps: Step[];
  text?: string;
  /** For `feedback`: what of it the person can use. */
  useful?: string;
  tailored: boolean;
  invited: boolean;
  /** For `feedback-asked`: nothing has come of it yet. */
  open: boolean;
}

const THEIRS: ReadonlySet<EventType> = new Set([
  'confirmed',
  'assessment',
  'offer',
  'no',
  'feedback',
  'let-go',
  'silence',
]);

const CLOSES: ReadonlySet<EventType> = new Set(['feedback', 'let-go']);

/**
 * The rows of an entry's line, oldest first. Notes have a place of their own and are left out; the
 * steps of one day's ritual are one row.
 */
export function lineOf(entry: Entry): Row[] {
  const events = eventsOf(entry);
  const rows: Row[] = [];
  for (const event of events) {
    if (event.type === 'note') continue;
    const before = rows.find(
      (row) => row.type === 'ritual' && event.type === 'ritual' && dayOf(row.at) === dayOf(event.at),
    );
    if (before) {
      if (event.step && !before.steps.includes(event.step)) before.steps.push(event.step);
      continue;
    }
    rows.push({
      id: event.id,
      who: THEIRS.has(event.type) || event.invited ? 'they' : 'you',
      type: event.type,
      at: event.at,
      steps: event.step ? [event.step] : [],
      text: event.text,
      useful: event.useful,
      tailored: event.tailored ?? false,
      invited: event.invited ?? false,
      open: event.type === 'feedback-asked' && !closedAfter(events, event),
    });
  }
  return rows.filter((row) => row.type !== 'ritual' || row.steps.length > 0);
}

function closedAfter(events: readonly Known[], asked: Known): boolean {
  return events.some((event) => CLOSES.has(event.type) && event.at >= asked.at);
}

/** What to say for a moment that follows another in the line: the same day needs no second date. */
export function sinceBefore(at: string, before: string | undefined): 'evening' | 'sameDay' | 'date' {
  if (!before || dayOf(at) !== dayOf(before)) return 'date';
  const evening = (moment: string) => new Date(moment).getHours() >= 17;
  return evening(at) && !evening(before) ? 'evening' : 'sameDay';
}
