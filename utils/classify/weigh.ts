import type { Kind, Sure } from '../verdict';
import type { Hit } from './hits';
import type { Means } from './sign';

/** What the signs come to. */
export interface Weighed {
  kind: Kind;
  sure: Sure;
  /** The hits that decided. */
  decided: Hit[];
}

/** Where two kinds weigh the same, the earlier one is meant. */
const ORDER: Kind[] = ['offer', 'interview', 'assessment', 'other', 'confirmation', 'alert', 'outreach'];

/** How many sentences away a word of a job still tells what a no is about. */
const NEAR = 4;

/** Weighs all signs of a letter against each other. */
export function weigh(hits: Hit[]): Weighed {
  const of = (means: Means, weight?: 'strong' | 'weak') =>
    hits.filter(({ sign }) => sign.means === means && (!weight || sign.weight === weight));
  const own = of('own');
  const elsewhere = of('elsewhere', 'strong').length * 2 + distinct(of('elsewhere', 'weak'));
  const jobs = of('job');
  const onlyJob = of('job', 'strong');
  const aboutJob = onlyJob.length > 0 ? onlyJob.length + 1 > elsewhere : jobs.length > 0 && elsewhere === 0;

  const noes = of('rejection', 'strong').filter((hit) => addressed(hit) && near(hit, jobs));
  const soft = of('rejection', 'weak').filter((hit) => near(hit, jobs));
  const invited = of('interview', 'strong');
  const offered = of('offer', 'strong');

  if (own.length > 0) return { kind: 'other', sure: 'silent', decided: own };
  if (noes.length > 0 && jobs.length > 0) {
    const against = invited.length + offered.length * 2;
    if (against > distinct(noes) + distinct(soft)) return { kind: offered.length > 0 ? 'offer' : 'interview', sure: 'silent', decided: [...offered, ...invited] };
    if (!aboutJob) return { kind: elsewhere > 1 ? 'other' : 'rejection', sure: elsewhere > 1 ? 'silent' : 'ask', decided: noes };
    const sure = against > 0 || elsewhere > 1 ? 'ask' : 'sure';
    return { kind: 'rejection', sure, decided: [...noes, ...soft] };
  }
  const kinds = ORDER.map((kind) => ({ kind, weight: weightOf(of(kind)) }));
  const best = kinds.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (distinct(soft) >= 3 && aboutJob && best.weight < 3) return { kind: 'rejection', sure: 'ask', decided: soft };
  if (best.weight < 2 || (jobs.length === 0 && best.kind !== 'alert')) return { kind: 'other', sure: 'silent', decided: [] };
  return { kind: best.kind, sure: 'silent', decided: of(best.kind) };
}

function distinct(hits: Hit[]): number {
  return new Set(hits.map(({ sign }) => sign.name)).size;
}

function weightOf(hits: Hit[]): number {
  const weights = new Map(hits.map(({ sign }) => [sign.name, sign.weight === 'strong' ? 3 : 1]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Somebody says it to somebody: a report about others is no letter. */
function addressed({ grammar, sentence }: Hit): boolean {
  return grammar.people.test(sentence.plain) || sentence.subject || sentence.plain.length < 80;
}

function near(hit: Hit, jobs: Hit[]): boolean {
  return jobs.some(({ at }) => at < 0 || Math.abs(at - hit.at) <= NEAR);
}
