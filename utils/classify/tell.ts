import type { Quote, Reason, Stage } from '../verdict';
import type { Hit } from './hits';

/** What the hits tell beside the no: stage, reason, offers, and the words for each. */
export interface Told {
  stage: Stage;
  reason: Reason;
  quotes: Quote[];
  feedback?: boolean;
  keepOnFile?: boolean;
  applyAgain?: string;
}

/** The plainer a reason, the earlier. */
const REASONS = [
  'visa',
  'location',
  'salary',
  'internal',
  'position_filled',
  'role_closed',
  'experience',
  'skills',
  'better_match',
  'not_qualified',
] as const;

/** `decided`: the hits that made it a no. `whole`: it is a letter, not a notice of a line or two. */
export function tell(hits: Hit[], decided: Hit[], whole: boolean): Told {
  const stage = stageOf(hits);
  const reason = reasonOf(hits, whole);
  const has = (means: Hit['sign']['means']) => hits.find(({ sign }) => sign.means === means);
  const offer = has('feedback');
  const again = has('again');
  const weightiest = [...decided].sort((a, b) => rank(a) - rank(b));

  const quotes = new Map<string, Quote>();
  const quote = (text: string, tells: Quote['tells']) => quotes.set(`${tells} ${text}`, { text, tells });
  for (const { sentence } of weightiest.slice(0, 3)) if (quotes.size < 2) quote(sentence.text, 'no');
  if (stage.hit) quote(stage.hit.words, 'stage');
  if (reason.hit) quote(reason.hit.sentence.text, 'reason');
  if (offer) quote(offer.sentence.text, 'feedback');
  if (again) quote(again.sentence.text, 'again');
  return {
    stage: stage.stage,
    reason: reason.reason,
    quotes: [...quotes.values()],
    feedback: offer ? true : undefined,
    keepOnFile: has('keep') ? true : undefined,
    applyAgain: again?.words,
  };
}

function rank({ sign }: Hit): number {
  return ['strong', 'fair', 'weak'].indexOf(sign.weight);
}

function stageOf(hits: Hit[]): { stage: Stage; hit?: Hit } {
  for (const stage of ['final', 'interview', 'early'] as const) {
    const hit = hits.find(({ sign }) => sign.means === `stage:${stage}`);
    if (hit) return { stage, hit };
  }
  return { stage: 'unknown' };
}

/**
 * That many applied is said beside other reasons; it is one only where no other is given. That others were chosen
 * is the no itself in a notice, and its reason in a letter.
 */
function reasonOf(hits: Hit[], whole: boolean): { reason: Reason; hit?: Hit } {
  const first = (reason: Exclude<Reason, 'none'>, weight: 'strong' | 'weak') =>
    hits.find(({ sign }) => sign.means === `reason:${reason}` && sign.weight === weight);
  for (const weight of ['strong', 'weak'] as const)
    for (const reason of REASONS) {
      if (weight === 'weak' && reason === 'better_match' && !whole) continue;
      const hit = first(reason, weight);
      if (hit) return { reason, hit };
    }
  const many = first('volume', 'strong');
  return many ? { reason: 'volume', hit: many } : { reason: 'none' };
}
