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
/** A letter to one person is rarely longer. Sentences. */
const LONG = 45;
/** So few say one thing. */
const SHORT = 8;
const NOTE = 4;

/** Weighs all signs of a letter of `length` sentences against each other. */
export function weigh(hits: Hit[], length: number): Weighed {
  const of = (means: Means, weight?: 'strong' | 'weak') =>
    hits.filter(({ sign }) => sign.means === means && (!weight || sign.weight === weight));
  const own = of('own');
  const jobs = of('job');
  const onlyJob = of('job', 'strong');
  const elsewhere = 2 * distinct(of('elsewhere', 'strong')) + distinct(of('elsewhere', 'weak'));

  const noes = of('rejection', 'strong').filter(addressed);
  const soft = of('rejection', 'weak');
  const about = noes.filter((hit) => near(hit, onlyJob) || (near(hit, jobs) && length <= LONG));

  if (own.length > 0) return { kind: 'other', sure: 'silent', decided: own };
  if (about.length > 0) {
    const glad = [...of('offer', 'strong'), ...of('interview', 'strong')];
    const last = Math.max(...about.map(({ at }) => at));
    const turned = glad.filter(({ at }) => at > last || at < 0);
    const weight = 2 * distinct(about) + distinct(soft.filter((hit) => Math.abs(hit.at - last) <= LONG));
    if (turned.length > 0 && 3 * distinct(glad) >= weight) return gladKind(glad);
    if (onlyJob.length === 0 ? elsewhere > 0 : elsewhere > 2 * distinct(onlyJob) + distinct(jobs))
      return { kind: 'other', sure: 'silent', decided: of('elsewhere') };
    const personal = jobs.some(({ grammar, words }) => grammar.people.test(words.toLowerCase()));
    const thin = length > SHORT && (!personal || (length > LONG && weight < 5));
    const doubtful = elsewhere > 1 || turned.length > 0 || thin;
    return { kind: 'rejection', sure: doubtful ? 'ask' : 'sure', decided: [...about, ...soft] };
  }
  if (noes.length > 0 && length <= NOTE && elsewhere === 0)
    return { kind: 'rejection', sure: 'ask', decided: [...noes, ...soft] };

  if (
    distinct(soft) >= 3 &&
    onlyJob.length > 0 &&
    elsewhere === 0 &&
    ORDER.every((kind) => weightOf(of(kind)) < 3)
  )
    return { kind: 'rejection', sure: 'ask', decided: soft };
  return { ...kindOf(of, length, elsewhere), sure: 'silent' };
}

/** What a letter without a no is. */
function kindOf(
  of: (means: Means) => Hit[],
  length: number,
  elsewhere: number,
): Pick<Weighed, 'kind' | 'decided'> {
  const applied = of('confirmation').length > 0;
  const weights = ORDER.map((kind) => {
    const weight = weightOf(of(kind));
    // One who has a place to offer also asks for a talk, to people who never applied.
    return { kind, weight: kind === 'outreach' && !applied && weight > 0 ? weight + 3 : weight };
  });
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  const jobs = of('job').length;
  const enough = best.kind === 'confirmation' ? jobs > 0 || best.weight > 2 : best.weight > 2;
  const toMany = of('bulk').length > 0 && length > LONG && best.kind !== 'alert';
  const known = jobs > 0 || length <= SHORT || best.kind === 'alert';
  if (best.weight === 0 || !enough || !known || toMany || elsewhere > jobs)
    return { kind: 'other', decided: [] };
  return { kind: best.kind, decided: of(best.kind) };
}

function gladKind(glad: Hit[]): Weighed {
  const offered = glad.filter(({ sign }) => sign.means === 'offer');
  return { kind: offered.length > 0 ? 'offer' : 'interview', sure: 'silent', decided: glad };
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
  return jobs.some(({ at, sign }) => (at < 0 && sign.weight === 'strong') || Math.abs(at - hit.at) <= NEAR);
}
