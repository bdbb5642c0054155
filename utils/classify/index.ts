import type { Stage, Verdict } from '../verdict';
import { companyIn } from './fields/company';
import { personIn } from './fields/person';
import { referenceIn } from './fields/reference';
import { roleIn } from './fields/role';
import { senderOf } from './fields/sender';
import { hitsIn } from './hits';
import { type Language, languages, languagesOf, ready } from './languages';
import { type Sentence, sentences, tidy } from './letter';
import { tell } from './tell';
import { thread } from './thread';
import { weigh } from './weigh';

/** What is known of a letter. `sent` in ISO 8601. */
export interface Letter {
  text: string;
  subject?: string;
  from?: { name?: string; address?: string };
  sent?: string;
}

/** Longer letters have words enough to tell their language; without one they are not for us. Characters. */
const TELLTALE = 600;
/** A notice has no more. Sentences. */
const NOTICE = 6;
/** Names stand near the beginning and the end. Sentences. */
const HEAD = 60;
const TAIL = 20;
/** No name, address or subject needs more. Characters. */
const LINE = 320;

/**
 * What a letter is, how sure that is, and what it states. `known`: what the journal holds of this application.
 * Quoted replies count for nothing. A letter passed on counts where its sender adds no words that decide; then
 * it is asked about at most.
 */
export function classify(letter: Letter, known?: { stage?: Stage }): Verdict {
  const { own, forwarded, from } = thread(tidy(letter.text));
  const outer = { ...letter, subject: cut(letter.subject), from: sender(letter.from) };
  const inner = { ...outer, from: senderOf(cut(from)) };
  const said = own.trim() || !forwarded ? judge(own, outer) : judge(forwarded, inner);
  const passedOn = own.trim() && forwarded && said.kind === 'other' && said.because.length === 0;
  const inside = passedOn ? judge(forwarded, inner) : said;
  const verdict = inside.kind === 'rejection' && inside !== said ? { ...inside, sure: 'ask' as const } : said;
  if (verdict.kind !== 'rejection' || verdict.stage !== 'unknown' || !known?.stage) return verdict;
  return { ...verdict, stage: known.stage };
}

const cut = (line = ''): string => line.slice(0, LINE).replace(/\s+/g, ' ').trim();
const sender = ({ name, address }: NonNullable<Letter['from']> = {}) => ({
  name: cut(name),
  address: cut(address),
});

function judge(text: string, { subject, from }: Letter): Verdict {
  const title = tidy(subject ?? '').trim();
  const found = languagesOf(`${title} ${text}`);
  const used = found.length > 0 || text.length > TELLTALE ? found : languages;
  for (const language of used) ready(language);
  const lines = [...sentences(title, true), ...sentences(text)];
  const hits = hitsIn(lines, used);
  const { kind, sure, decided } = weigh(
    hits,
    new Set(lines.map(({ plain }) => plain)).size,
    greets(lines, used),
  );

  const ends = lines.length > HEAD + TAIL ? [...lines.slice(0, HEAD), ...lines.slice(-TAIL)] : lines;
  const person = personIn(ends, used, from ?? {});
  const role = roleIn(ends, used);
  const verdict: Verdict = {
    kind,
    sure,
    stage: 'unknown',
    reason: 'none',
    company: companyIn(ends, used, from ?? {}, role, person),
    role,
    person,
    reference: referenceIn(ends),
    lang: found[0]?.grammar.lang,
    because: [...new Set(decided.map(({ sign }) => sign.name))],
    quotes: [],
  };
  return kind === 'rejection'
    ? { ...verdict, ...tell(hits, decided, greets(lines, used) || lines.length > NOTICE) }
    : verdict;
}

/** A first line of a few words that ends in a comma greets in every language. */
const CALLS = /^\p{L}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4} ?[,!]$/u;

/** Does it begin as a letter to somebody? */
function greets(lines: Sentence[], used: Language[]): boolean {
  const first = lines.find(({ subject }) => !subject)?.text ?? '';
  const known = ({ text }: Sentence) => used.some(({ fields }) => fields.greeting.test(text));
  return CALLS.test(first) || lines.slice(0, 6).some(known);
}
