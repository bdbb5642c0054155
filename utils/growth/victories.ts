import type { Entry, EntryEvent } from '../entry';
import { type Day, dayOf } from '../journal/day';
import type { Goal, Plan } from '../store/goals';
import { goalsIn } from '../store/goals';
import type { Person } from '../store/people';
import type { Strength } from '../store/strengths';
import { restDays, type Weekly } from './goals';

/** Everything that is put down about what a person did. */
export interface Deeds {
  entries: Entry[];
  people: Person[];
  plans: Plan[];
  strengths: Strength[];
}

/** Something small that was done. Words of the person's own come along in `text`. */
export interface Victory {
  day: Day;
  what:
    | 'window'
    | 'plan'
    | 'says'
    | 'ask'
    | 'tailored'
    | 'applied'
    | 'talk'
    | 'person'
    | 'win'
    | 'helped'
    | 'values'
    | 'kinder'
    | 'story'
    | 'sunday'
    | 'goal';
  text?: string;
  /** For `goal`: what it was about. */
  about?: Goal['about'];
}

/** What a person did in these days, each day's in the order of the sources. What others did is not among it. */
export function victoriesIn(days: Day[], deeds: Deeds): Victory[] {
  const found = [
    ...deeds.entries.flatMap(ofEntry),
    ...deeds.people.flatMap(ofPerson),
    ...goalsIn(deeds.plans).flatMap(ofGoal),
    ...deeds.strengths.flatMap(ofStrength),
    ...deeds.plans.flatMap(ofSunday),
  ];
  const seen = new Set<string>();
  return found.filter((one) => {
    if (!days.includes(one.day)) return false;
    const key = JSON.stringify([one.day, one.what, one.text, one.about]);
    // Counted twice is done twice; the rest is told once a day.
    if (one.what !== 'goal' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How often something was done in these days: what was counted by hand, or what the rest knows, if that is more. */
export function countOf(about: Weekly, days: Day[], deeds: Deeds): number {
  if (about === 'rest') return restDays(goalsIn(deeds.plans)).filter((day) => days.includes(day)).length;
  const all = victoriesIn(days, deeds);
  const knows = about === 'applications' ? 'tailored' : about === 'conversations' ? 'person' : undefined;
  const on = (day: Day, fits: (one: Victory) => boolean) => all.filter((one) => one.day === day && fits(one));
  return days.reduce((sum, day) => {
    const counted = on(day, (one) => one.what === 'goal' && one.about === about).length;
    return sum + Math.max(counted, on(day, (one) => one.what === knows).length);
  }, 0);
}

function ofEntry(entry: Entry): Victory[] {
  const said = Object.values(entry.events).flatMap((event): Victory[] => {
    const what = meaning(event);
    const text =
      what === 'plan' || what === 'tailored' || what === 'applied' ? textOf(event, entry) : undefined;
    return what ? [{ day: dayOf(event.at), what, ...(text ? { text } : {}) }] : [];
  });
  const { next } = entry;
  const chosen: Victory[] = next?.done ? [{ day: next.on, what: 'goal', about: 'own', text: next.what }] : [];
  return [...said, ...chosen];
}

const textOf = (event: EntryEvent, entry: Entry) => (event.type === 'ritual' ? event.text : entry.company);

function meaning(event: EntryEvent): Victory['what'] | undefined {
  switch (event.type) {
    case 'ritual':
      return event.step === 'window' || event.step === 'plan' || event.step === 'says'
        ? event.step
        : undefined;
    case 'feedback-asked':
      return 'ask';
    case 'applied':
      return event.tailored ? 'tailored' : 'applied';
    case 'talk':
      return event.invited ? undefined : 'talk';
    default:
      return undefined;
  }
}

const ofPerson = (person: Person): Victory[] =>
  person.when ? [{ day: person.when, what: 'person', text: person.name }] : [];

function ofGoal(goal: Goal): Victory[] {
  if (goal.about === 'rest') return [];
  return Object.values(goal.events).map((done) => ({
    day: done.day,
    what: 'goal' as const,
    about: goal.about,
    ...(done.text || goal.text ? { text: done.text ?? goal.text } : {}),
  }));
}

const COUNTS: ReadonlySet<string> = new Set(['win', 'helped', 'values', 'kinder', 'story']);

const ofStrength = (strength: Strength): Victory[] =>
  COUNTS.has(strength.type) ? [{ day: dayOf(strength.date), what: strength.type as Victory['what'] }] : [];

const ofSunday = (plan: Plan): Victory[] =>
  plan.type === 'sunday' ? [{ day: dayOf(plan.date), what: 'sunday' }] : [];
