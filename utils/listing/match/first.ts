import type { BulletAdvice, First, Match, TermMatch } from './match';

/** How many things a person can change in one evening. */
const FEW = 3;

/** What was asked for oftenest first; of what is asked as often, what one can learn or name before what one is like. */
const byNeed = (a: TermMatch, b: TermMatch): number =>
  Number(a.asked.group === 'soft') - Number(b.asked.group === 'soft') ||
  b.asked.at.length - a.asked.at.length;

/** The few things to change first. What only needs its other name comes before what may not be true at all. */
export function firstOf(required: TermMatch[], title: Match['title'], bullets: BulletAdvice[]): First[] {
  const missing = required.filter(({ standing }) => standing === 'missing').sort(byNeed);
  const [named] = required.filter(({ standing }) => standing === 'near').sort(byNeed);
  const [bullet] = bullets.filter(({ question }) => question);
  const [most, second] = missing;
  const wanted: (First | undefined)[] = [
    most && { change: 'term', term: most },
    named && { change: 'name', term: named },
    title?.standing === 'near' ? { change: 'title', title } : undefined,
    bullet && { change: 'number', bullet },
    second && { change: 'term', term: second },
  ];
  return wanted.filter((one) => one !== undefined).slice(0, FEW);
}
