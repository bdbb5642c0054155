import type { Quote, Reason, Stage, Verdict } from '../verdict';
import { companyIn } from './fields/company';
import { personIn } from './fields/person';
import { referenceIn } from './fields/reference';
import { roleIn } from './fields/role';
import { type Hit, hitsIn } from './hits';
import { type Language, languages, languagesOf } from './languages';
import { type Sentence, sentences, tidy } from './letter';
import { thread } from './thread';
import { weigh } from './weigh';

/** What is known of a letter. `sent` in ISO 8601. */
export interface Letter {
  text: string;
  subject?: string;
  from?: { name?: string; address?: string };
  sent?: string;
}

/** What a letter is, how sure that is, and what it states. `known`: what the journal holds of this application. */
export function classify(letter: Letter, known?: { stage?: Stage }): Verdict {
  const { own, forwarded } = thread(tidy(letter.text));
  const text = own.trim() || forwarded || '';
  const subject = tidy(letter.subject ?? '').trim();
  const found = languagesOf(`${subject} ${text}`);
  const lines: Sentence[] = [...sentences(subject, true), ...sentences(text)];
  const hits = hitsIn(lines, found.length > 0 ? found : languages);
  const { kind, sure, decided } = weigh(
    hits,
    lines.length,
    greets(lines, found.length > 0 ? found : languages),
  );
  const lang = found[0]?.grammar.lang;
  const because = [...new Set(decided.map(({ sign }) => sign.name))];
  const used = found.length > 0 ? found : languages;
  const person = personIn(lines, used, letter.from?.name);
  const role = roleIn(lines, used);
  const company = companyIn(lines, used, letter.from ?? {}, role, person);
  const named = { company, role, person, reference: referenceIn(lines) };
  if (kind !== 'rejection')
    return { kind, sure, stage: 'unknown', reason: 'none', ...named, lang, because, quotes: [] };

  const stage = stageOf(hits);
  const reason = reasonOf(hits);
  const noes = decided.filter(({ sign }) => sign.weight === 'strong');
  const again = hits.find(({ sign }) => sign.means === 'again');
  const quotes: Quote[] = (noes.length > 0 ? noes : decided)
    .slice(0, 2)
    .map(({ sentence }) => ({ text: sentence.text, tells: 'no' }));
  if (stage.hit) quotes.push({ text: stage.hit.words, tells: 'stage' });
  if (reason.hit) quotes.push({ text: reason.hit.sentence.text, tells: 'reason' });
  return {
    kind,
    sure,
    stage: stage.stage === 'unknown' ? (known?.stage ?? 'unknown') : stage.stage,
    reason: reason.reason,
    ...named,
    lang,
    because,
    quotes,
    feedback: hits.some(({ sign }) => sign.means === 'feedback') || undefined,
    keepOnFile: hits.some(({ sign }) => sign.means === 'keep') || undefined,
    applyAgain: again?.words,
  };
}

function stageOf(hits: Hit[]): { stage: Stage; hit?: Hit } {
  for (const stage of ['final', 'interview', 'early'] as const) {
    const hit = hits.find(({ sign }) => sign.means === `stage:${stage}`);
    if (hit) return { stage, hit };
  }
  return { stage: 'unknown' };
}

const REASONS = [
  'visa',
  'location',
  'salary',
  'internal',
  'role_closed',
  'position_filled',
  'experience',
  'skills',
  'better_match',
  'not_qualified',
  'volume',
] as const;

function reasonOf(hits: Hit[]): { reason: Reason; hit?: Hit } {
  for (const weight of ['strong', 'weak'] as const)
    for (const reason of REASONS) {
      const hit = hits.find(({ sign }) => sign.means === `reason:${reason}` && sign.weight === weight);
      if (hit) return { reason, hit };
    }
  return { reason: 'none' };
}

/** Does it begin as a letter to somebody? */
function greets(lines: Sentence[], used: Language[]): boolean {
  return lines.slice(0, 6).some(({ text }) => used.some(({ fields }) => fields.greeting.test(text)));
}
