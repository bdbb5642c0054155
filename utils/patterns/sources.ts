import { type Entry, SOURCES, type Source } from '../entry';
import { eventsOf } from '../journal/facts';
import { type Finding, FROM, MARKS } from './finding';

/** One way applications came about: how many, and how many of them led to a talk. */
export interface Way {
  source: Source;
  total: number;
  talks: number;
}

export interface Ways {
  ways: Way[];
  total: number;
}

/** Did somebody talk with them about it? By what was put down, or by how far it got. */
export const ledToTalk = (entry: Entry): boolean =>
  ['screen', 'interview', 'final'].includes(entry.stage ?? '') ||
  eventsOf(entry).some(({ type }) => type === 'talk' || type === 'offer');

/** The ways applications came about, and what came of each; in whole numbers, never as a rate. */
export function sourcesOf(entries: readonly Entry[]): Finding<Ways> {
  const known = entries.filter(({ source }) => source).slice(0, MARKS);
  const ways = SOURCES.map((source) => {
    const of = known.filter((entry) => entry.source === source);
    return { source, total: of.length, talks: of.filter(ledToTalk).length };
  }).filter(({ total }) => total > 0);
  const enough = ways.filter(({ total }) => total >= FROM.eachSource).length >= 2;
  if (known.length < FROM.sources || !enough) return { shown: false, have: known.length };
  return { shown: true, ways, total: known.length };
}
