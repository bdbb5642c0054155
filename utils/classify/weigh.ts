import type { Kind, Sure } from '../verdict';
import type { Hit } from './hits';
import type { Means, Sign } from './sign';

/** What the signs come to. */
export interface Weighed {
  kind: Kind;
  sure: Sure;
  /** The hits that decided. */
  decided: Hit[];
}

/** Where two kinds weigh the same, the earlier one is meant. */
const ORDER: Kind[] = ['offer', 'interview', 'assessment', 'other', 'confirmation', 'alert', 'outreach'];

/** What a letter says beside a no, and hardly without one. */
const BESIDE = /^(?:stage|reason):|^(?:feedback|keep|again)$/;

/** How many sentences away a word of a job still tells what a no is about. */
const NEAR = 4;
/** A letter to one person is rarely longer. Sentences. */
const LONG = 45;
/** So few say one thing. */
const SHORT = 8;
const MIDDLING = 20;
const NOTE = 4;

/** Weighs all signs of a letter against each other. `length` in different sentences; `greeted`: it begins with a greeting. */
export function weigh(hits: Hit[], length: number, greeted: boolean): Weighed {
  const of = (means: Means, weight?: Sign['weight']) =>
    hits.filter(({ sign }) => sign.means === means && (!weight || sign.weight === weight));
  const own = of('own');
  if (own.length > 0) return { kind: 'other', sure: 'silent', decided: own };

  const jobs = of('job');
  const onlyJob = of('job', 'strong');
  const personal = jobs.some(yours);
  // Counted by sentences: a letter about a flat says so again and again.
  // A school and a bank are also places to work at: their names count where no trade is named.
  const places = onlyJob.length > 0 || of('trade').length === 0 ? distinct(of('elsewhere', 'weak')) : 0;
  const elsewhere = 2 * of('elsewhere', 'strong').length + places;
  const foreign = onlyJob.length === 0 ? elsewhere > 0 : elsewhere >= 2 * onlyJob.length + distinct(jobs);

  const trades = of('trade');
  // The subject tells what the whole letter is about.
  const titled = length <= LONG && (greeted ? [...jobs, ...trades] : onlyJob).some(({ at }) => at < 0);
  const letter = (personal || greeted || titled) && length <= LONG;
  const said = (hit: Hit) =>
    (addressed(hit) || (greeted && length <= LONG) || onlyJob.some(({ at }) => at === hit.at)) &&
    (titled || near(hit, onlyJob) || (length <= LONG && near(hit, jobs)) || (letter && near(hit, trades)));
  // "We must cancel Friday's interview" is a no to Friday alone.
  const glad = new Set(hopes(of).map(({ at }) => at));
  const strong = of('rejection', 'strong').filter((hit) => said(hit) && !glad.has(hit.at));
  const fair = letter ? of('rejection', 'fair').filter(said) : [];
  const soft = of('rejection', 'weak');
  const noes = [...strong, ...fair];

  if (noes.length > 0) {
    // Several signs for one sentence are still one word of a no.
    const fairly = Math.min(distinct(fair), new Set(fair.map(({ at }) => at)).size);
    const points = 3 * distinct(strong) + 2 * fairly + distinct(soft);
    const other = otherThan(of, noes, points);
    if (other) return other;
    if (foreign) return { kind: 'other', sure: 'silent', decided: of('elsewhere') };
    const told = hits.some(({ sign }) => BESIDE.test(sign.means));
    const open =
      of('confirmation', 'strong').length > 0 ||
      hopes(of).some(({ at }) => at >= 0) ||
      HOPES.some((kind) => of(kind, 'fair').length > 0);
    const plainly =
      (greeted || titled) &&
      length <= MIDDLING &&
      (fair.some((hit) => near(hit, onlyJob)) ||
        (!open && (titled || told || fair.some((hit) => near(hit, trades)))));
    if (strong.length === 0 && points < 3 && length > SHORT && !plainly)
      return { ...kindOf(of, length, elsewhere), sure: 'silent' };
    if (!personal && !greeted && !titled && length > SHORT && soft.length === 0)
      return { kind: 'other', sure: 'silent', decided: [] };
    // One who is not spoken to by "your application" needs more than one word of a no.
    const enough = (personal || length <= NOTE) && strong.length > 0 ? 3 : 4;
    const thin =
      (!personal && (strong.length === 0 || (!greeted && length > SHORT))) ||
      (length > LONG && points < 5) ||
      (length > SHORT && points < 4 && !greeted);
    const hinted = HOPES.some((kind) => of(kind, 'fair').some(({ at }) => at > last(noes)));
    const mixed =
      elsewhere > 1 || hopes(of).some(({ at }) => at > last(noes) || at < 0) || (hinted && points < 7);
    return {
      kind: 'rejection',
      sure: points < enough || thin || mixed ? 'ask' : 'sure',
      decided: [...noes, ...soft],
    };
  }
  const bare = [...of('rejection', 'strong'), ...of('rejection', 'fair')].filter(addressed);
  if (of('rejection', 'strong').some(addressed) && length <= NOTE && elsewhere === 0)
    return { kind: 'rejection', sure: 'ask', decided: [...bare, ...soft] };

  const hopeful = ORDER.some((kind) => weightOf(of(kind)) > 2);
  if (distinct(soft) >= 3 && onlyJob.length > 0 && personal && length <= LONG && elsewhere === 0 && !hopeful)
    return { kind: 'rejection', sure: 'ask', decided: soft };
  return { ...kindOf(of, length, elsewhere), sure: 'silent' };
}

type Of = (means: Means, weight?: Sign['weight']) => Hit[];

/** Kinds that say the application lives. */
const HOPES = ['offer', 'interview', 'assessment'] as const;

function hopes(of: Of): Hit[] {
  return HOPES.flatMap((kind) => of(kind, 'strong'));
}

/** A letter with a no in it that is another kind all the same: an alert, a delay, an invitation after a but. */
function otherThan(of: Of, noes: Hit[], points: number): Weighed | undefined {
  const alerts = of('alert', 'strong');
  if (alerts.length > 0 && of('confirmation').length === 0)
    return { kind: 'alert', sure: 'silent', decided: alerts };
  const open = of('other', 'strong');
  if (open.length > 0 && 2 * distinct(open) >= distinct(noes))
    return { kind: 'other', sure: 'silent', decided: open };
  const glad = hopes(of);
  if (glad.length === 0) return undefined;
  // What only the subject calls an interview may have been one.
  const named = glad.every(({ at, sign }) => at < 0 && sign.means === 'interview');
  if (named && noes.some(({ at }) => at >= 0)) return undefined;
  const after = glad.some(({ at }) => at > last(noes) || at < 0);
  const inBody = noes.some(({ at }) => at >= 0);
  if (inBody && (after ? 7 : 3) * distinct(glad) < points) return undefined;
  const kinds = ORDER.filter((kind) => glad.some(({ sign }) => sign.means === kind));
  return { kind: kinds[0] ?? 'interview', sure: 'silent', decided: glad };
}

function last(hits: Hit[]): number {
  return Math.max(...hits.map(({ at }) => at));
}

/** What a letter without a no is. */
function kindOf(every: Of, length: number, elsewhere: number): Pick<Weighed, 'kind' | 'decided'> {
  // Plain words tell a kind in a short letter; in a long one, or one to many, they say something else.
  const plain = length <= MIDDLING && every('bulk').length === 0;
  const of = (means: Means) => every(means).filter(({ sign }) => plain || sign.weight !== 'fair');
  const applied = of('confirmation').length > 0;
  const offered = of('offer').length > 0;
  const weights = ORDER.map((kind) => {
    const weight = weightOf(of(kind));
    // One who has a place to offer also asks for a talk, to people who never applied.
    if (kind === 'outreach' && weight > 0 && !applied && !offered) return { kind, weight: weight + 3 };
    // Those who thank for an application also point to their other jobs.
    const aside = applied && (kind === 'alert' || kind === 'outreach') && !of(kind).some(({ at }) => at < 0);
    return { kind, weight: aside ? weight - 3 : weight };
  });
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  const jobs = of('job').length;
  const enough = best.kind === 'confirmation' ? jobs > 0 || best.weight > 2 : best.weight > 2;
  const toMany = of('bulk').length > 0 && length > LONG && best.kind !== 'alert' && best.kind !== 'outreach';
  const known = jobs > 0 || length <= SHORT || best.kind === 'alert';
  if (best.weight === 0 || !enough || !known || toMany || elsewhere > jobs)
    return { kind: 'other', decided: [] };
  return { kind: best.kind, decided: of(best.kind) };
}

function distinct(hits: Hit[]): number {
  return new Set(hits.map(({ sign }) => sign.name)).size;
}

function weightOf(hits: Hit[]): number {
  const weights = new Map(hits.map(({ sign }) => [sign.name, sign.weight === 'weak' ? 1 : 3]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** "Your application": a word of a job with the one spoken to right before it; or it stands in the subject. */
function yours({ grammar, sentence, words, from, at, sign }: Hit): boolean {
  if (at < 0 && sign.weight === 'strong') return true;
  return grammar.you.test(sentence.plain.slice(Math.max(0, from - 30), from + words.length));
}

/** Somebody says it to somebody: a report about others is no letter. */
function addressed({ grammar, sentence }: Hit): boolean {
  return grammar.people.test(sentence.plain) || sentence.subject || sentence.plain.length < 80;
}

function near(hit: Hit, jobs: Hit[]): boolean {
  return jobs.some(({ at, sign }) => (at < 0 && sign.weight === 'strong') || Math.abs(at - hit.at) <= NEAR);
}
