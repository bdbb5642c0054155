import type { Language } from './languages';
import type { Sentence } from './letter';
import { denied, stated } from './polarity';
import type { Grammar, Means, Sign } from './sign';

/** A sign that was found: where it stands, and the words. */
export interface Hit {
  sign: Sign;
  grammar: Grammar;
  sentence: Sentence;
  /** The sentence's place in the letter; the subject's are below zero. */
  at: number;
  words: string;
  /** Where the words begin in their sentence. */
  from: number;
}

/** These count wherever they stand: they tell what a letter is about, not what it says. */
const TOPICS: ReadonlySet<Means> = new Set<Means>([
  'job',
  'trade',
  'elsewhere',
  'own',
  'bulk',
  'feedback',
  'alert',
]);
/** These may be put as a question: "Are you free on Monday?" */
const ASKABLE: ReadonlySet<Means> = new Set<Means>([
  ...TOPICS,
  'interview',
  'outreach',
  'assessment',
  'offer',
]);

/** A no before these takes them back: "we are not able to offer you". */
const GLAD: ReadonlySet<Means> = new Set<Means>(['interview', 'offer', 'assessment']);

/** All signs of some languages in some sentences, without those that are only possible, general or quoted. */
export function hitsIn(lines: Sentence[], languages: Language[]): Hit[] {
  const hits: Hit[] = [];
  const first = lines.findIndex((line) => !line.subject);
  const read = new Set<string>();
  // Most signs are in no sentence: one look at all of them tells.
  const whole = lines.map(({ plain }) => plain).join('\n');
  const inside = languages.map(({ signs, grammar }) => ({
    grammar,
    signs: signs.filter(({ match }) => match.test(whole)),
  }));
  for (const [index, sentence] of lines.entries()) {
    if (read.has(sentence.plain)) continue; // said again, it weighs no more
    read.add(sentence.plain);
    for (const { signs, grammar } of inside)
      for (const sign of signs) {
        const hit = hitOf(sign, sentence, grammar);
        if (hit) hits.push({ ...hit, at: index - first });
      }
  }
  // "Ring me on Friday and I'll tell you how it went" is no invitation.
  const offers = new Set(hits.filter(({ sign }) => sign.means === 'feedback').map(({ at }) => at));
  return hits.filter(({ sign, at }) => sign.means !== 'interview' || !offers.has(at));
}

function hitOf(sign: Sign, sentence: Sentence, grammar: Grammar): Omit<Hit, 'at'> | undefined {
  if (sentence.question && !ASKABLE.has(sign.means)) return undefined;
  const found = sign.match.exec(sentence.plain);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const ofAll = !/^(?:stage|reason):/.test(sign.means);
  if (!TOPICS.has(sign.means) && !stated(sentence, found.index, end, grammar, ofAll)) return undefined;
  if (GLAD.has(sign.means) && denied(sentence, found.index, end, grammar)) return undefined;
  return { sign, grammar, sentence, words: wordsOf(found, sentence), from: found.index };
}

function wordsOf(found: RegExpExecArray, sentence: Sentence): string {
  const named = Object.values(found.groups ?? {}).find((part) => part !== undefined);
  const from = named === undefined ? found.index : found.index + found[0].indexOf(named);
  return sentence.text.slice(from, from + (named ?? found[0]).length).trim();
}
