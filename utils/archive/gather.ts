import type { EntryEvent, EventType } from '../entry';
import { companyKey } from '../same';
import { foldWords } from '../words/fold';
import type { Found } from './judge';

/** Letters further apart are two applications, whatever they name. Days. */
const WITHIN = 200;
const DAY = 86_400_000;

/** Letters that belong to one application, oldest first. */
export interface Gathered {
  letters: Found[];
  company?: string;
  role?: string;
}

const EVENTS: Partial<Record<Found['verdict']['kind'], EventType>> = {
  rejection: 'no',
  confirmation: 'confirmed',
  interview: 'talk',
  assessment: 'assessment',
  offer: 'offer',
};

/** What a letter of this kind is in an entry's line. */
export const eventOf = ({ verdict, seen }: Found): EntryEvent | undefined => {
  const type = EVENTS[verdict.kind];
  return type && seen.sent ? { type, at: seen.sent } : undefined;
};

const roleKey = (role: string): string => foldWords(role).join(' ');

/** When a letter came, in milliseconds; letters without a date come last. */
const at = ({ seen }: Found): number => (seen.sent ? Date.parse(seen.sent) : Number.MAX_SAFE_INTEGER);

/**
 * Puts the letters of one application together: the same company, the same role or none named, no further
 * apart than {@link WITHIN} days, and nothing after its no. Letters without a company stay by themselves.
 */
export function gathered(found: Found[]): Gathered[] {
  const groups: Gathered[] = [];
  const open = new Map<string, Gathered[]>();
  for (const letter of [...found].sort((a, b) => at(a) - at(b))) {
    const { company, role } = letter.verdict;
    const key = companyKey(company);
    const near = key ? (open.get(key) ?? []) : [];
    const mine = near.findLast((group) => belongs(letter, group));
    if (mine) {
      mine.letters.push(letter);
      mine.role ??= role;
      continue;
    }
    const group: Gathered = { letters: [letter], company, role };
    groups.push(group);
    if (key) open.set(key, [...near, group]);
  }
  return groups;
}

function belongs(letter: Found, group: Gathered): boolean {
  const last = group.letters.at(-1);
  if (!last || last.verdict.kind === 'rejection') return false;
  if (Math.abs(at(letter) - at(last)) > WITHIN * DAY) return false;
  const { role } = letter.verdict;
  return !role || !group.role || roleKey(role) === roleKey(group.role);
}

/** The letter a group is known by: its no, else its last. */
export const leading = ({ letters }: Gathered): Found | undefined =>
  letters.find(({ verdict }) => verdict.kind === 'rejection') ?? letters.at(-1);

/** Is this what a person would want to keep without being asked twice? */
export const surely = (group: Gathered): boolean => {
  const lead = leading(group)?.verdict;
  return lead !== undefined && (lead.kind !== 'rejection' || lead.sure === 'sure') && !!group.company;
};
