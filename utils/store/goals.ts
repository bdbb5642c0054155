import type { Day } from '../journal/day';
import { newestOwn, type Own } from './own';

/** What a goal is about. `own` is anything else. */
export const ABOUT = ['applications', 'conversations', 'skills', 'rest', 'own'] as const;
export type About = (typeof ABOUT)[number];

/** That it was done: on which day, and in which words. */
export interface Done {
  day: Day;
  text?: string;
}

/**
 * Something small the person wants to do. A week's goal has a number of times and no words of its own;
 * a day's goal has words, and holds for one day or for each.
 */
export interface Goal extends Own {
  type: 'goal';
  every: 'day' | 'week';
  about: About;
  /** The words of a day's goal. */
  text?: string;
  /** How often in a week. */
  times?: number;
  /** The one day a day's goal is for; none: each day. */
  on?: Day;
  /** Each time it was done, by an id. Rest can lie ahead. */
  events: Record<string, Done>;
}

export const QUESTIONS = ['resume', 'tailored', 'talks', 'roles', 'better'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The answers of one Sunday. */
export interface Sunday extends Own {
  type: 'sunday';
  /** The Monday of that week. */
  week: Day;
  resume?: string;
  tailored?: string;
  talks?: string;
  roles?: string;
  better?: string;
}

export type Plan = Goal | Sunday;

/** All goals and Sunday answers, the newest first. */
export const plans = (): Promise<Plan[]> => newestOwn<Plan>('goals');

/** The goals among them. */
export const goalsIn = (all: Plan[]): Goal[] => all.filter((one) => one.type === 'goal');
