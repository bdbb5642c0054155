import type { Day } from '../journal/day';
import { newestOwn, type Own } from './own';

export const ASKED = ['insight', 'advice', 'introduction'] as const;
/** What was asked for. Never a job: that is what answers these three. */
export type Asked = (typeof ASKED)[number];

/** Somebody to talk to, or an event where people are. */
export interface Person extends Own {
  name: string;
  asked?: Asked;
  /** The day they were asked, or met. */
  when?: Day;
  /** What was said, what they do, what comes next. */
  note?: string;
  /** The day of the next word with them. */
  next?: Day;
}

/** Everybody who is put down, the newest first. */
export const people = (): Promise<Person[]> => newestOwn<Person>('people');
