import type { Quote, Stage, Verdict } from '../verdict';
import { type Language, languages, languagesOf } from './languages';
import { type Sentence, sentences, tidy } from './letter';
import { stated } from './polarity';
import type { Sign } from './sign';

/** What is known of a letter. `sent` in ISO 8601. */
export interface Letter {
  text: string;
  subject?: string;
  from?: { name?: string; address?: string };
  sent?: string;
}

/** A sign that was found, and where. */
export interface Hit {
  sign: Sign;
  sentence: Sentence;
  text: string;
}

/** What a letter is, how sure that is, and what it states. `known`: what the journal holds of this application. */
export function classify(letter: Letter, known?: { stage?: Stage }): Verdict {
  const text = tidy(letter.text);
  const found = languagesOf(text);
  const hits = hitsIn(sentences(text), found.length > 0 ? found : languages);
  const strong = (means: string) =>
    hits.filter(({ sign }) => sign.means === means && sign.weight === 'strong');
  const weak = (means: string) => hits.filter(({ sign }) => sign.means === means && sign.weight === 'weak');
  const no = strong('rejection');
  const job = strong('job').length > 0;
  const base = { stage: known?.stage ?? 'unknown', reason: 'none', lang: found[0]?.grammar.lang } as const;
  if (job && (no.length > 0 || weak('rejection').length > 1)) {
    const sure = no.length > 0 && strong('elsewhere').length === 0 ? 'sure' : 'ask';
    const because = [...new Set([...no, ...weak('rejection')].map(({ sign }) => sign.name))];
    const quotes: Quote[] = no.slice(0, 2).map(({ sentence }) => ({ text: sentence.text, tells: 'no' }));
    return { ...base, kind: 'rejection', sure, because, quotes };
  }
  for (const kind of ['offer', 'interview', 'assessment', 'confirmation', 'alert', 'outreach'] as const) {
    const signs = strong(kind);
    if (signs.length > 0 && (job || kind === 'alert'))
      return { ...base, kind, sure: 'silent', because: signs.map(({ sign }) => sign.name), quotes: [] };
  }
  return { ...base, kind: 'other', sure: 'silent', because: [], quotes: [] };
}

function hitsIn(lines: Sentence[], found: Language[]): Hit[] {
  return lines.flatMap((sentence) =>
    found.flatMap(({ signs, grammar }) =>
      signs.flatMap((sign) => {
        const at = sign.match.exec(sentence.plain);
        if (!at) return [];
        const end = at.index + at[0].length;
        const counts =
          sign.means === 'job' || (stated(sentence, at.index, end, grammar) && !sentence.question);
        return counts ? [{ sign, sentence, text: sentence.text.slice(at.index, end) }] : [];
      }),
    ),
  );
}
