import type { Entry } from '../entry';
import { dayOf } from '../journal/day';
import { eventsOf } from '../journal/facts';
import type { Goal } from '../store/goals';
import type { Person } from '../store/people';
import type { ResumeVersion } from '../store/resumes';
import type { Strength } from '../store/strengths';
import { monthAfter } from './stages';

/** Everything a person does for a search. A no can lower none of it. */
export const DEEDS = ['tailored', 'people', 'talks', 'resume', 'wins', 'asked', 'learning', 'rest'] as const;
export type Deed = (typeof DEEDS)[number];

/** How often something was done in this month and in the last one. */
export interface Done {
  deed: Deed;
  now: number;
  last: number;
}

/** What months are counted from. */
export interface Record {
  entries: readonly Entry[];
  people: readonly Person[];
  goals: readonly Goal[];
  strengths: readonly Strength[];
  resumes: readonly ResumeVersion[];
}

/** Shown also while there is nothing yet: what every search is made of. */
const ALWAYS: ReadonlySet<Deed> = new Set(['tailored', 'people', 'talks']);

/** What was done this month and last, up to the day of `now`. Rest that lies ahead is a plan, and not counted. */
export function monthsOf(record: Record, now: Date): Done[] {
  const today = dayOf(now.toISOString());
  const month = today.slice(0, 7);
  const before = monthAfter(month, -1);
  const days = daysOf(record);
  return DEEDS.map((deed) => {
    const count = (of: string) =>
      Math.max(...days[deed].map((some) => some.filter((day) => day <= today && day.startsWith(of)).length));
    return { deed, now: count(month), last: count(before) };
  }).filter(({ deed, now: this_, last }) => ALWAYS.has(deed) || this_ + last > 0);
}

/**
 * The days on which each was done. Where there are two lists, the same thing may be put down in both: the
 * longer one counts.
 */
function daysOf({ entries, people, goals, strengths, resumes }: Record): { [D in Deed]: string[][] } {
  const events = entries.flatMap(eventsOf);
  const counted = (about: Goal['about']) =>
    goals
      .filter((goal) => goal.about === about)
      .flatMap(({ events: done }) => Object.values(done).map(({ day }) => day));
  const on = (some: { at: string }[]) => some.map(({ at }) => dayOf(at));
  return {
    tailored: [
      on(events.filter(({ type, tailored }) => type === 'applied' && tailored)),
      counted('applications'),
    ],
    people: [people.flatMap(({ when }) => when ?? []), counted('conversations')],
    talks: [entries.flatMap(talksOf)],
    resume: [resumes.map(({ given }) => dayOf(given))],
    wins: [strengths.filter(({ type }) => type === 'win').map(({ date }) => dayOf(date))],
    asked: [on(events.filter(({ type }) => type === 'feedback-asked'))],
    learning: [counted('skills')],
    rest: [[...new Set(counted('rest'))]],
  };
}

/** The days of an entry's talks. An invitation whose talk is put down as well is one talk, and not two. */
function talksOf(entry: Entry): string[] {
  const talks = eventsOf(entry).filter(({ type }) => type === 'talk');
  return talks
    .filter((talk, i) => !(talk.invited && talks.slice(i + 1).some((later) => !later.invited)))
    .map(({ at }) => dayOf(at));
}
