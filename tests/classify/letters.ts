import { classify } from '@/utils/classify';
import { senderOf } from '@/utils/classify/fields/sender';
import type { Verdict } from '@/utils/verdict';

/** What a letter's .json says it is. `null`: the letter does not say. */
export interface Expected {
  kind: Verdict['kind'];
  lang: string;
  stage: Verdict['stage'] | null;
  reason: Verdict['reason'] | null;
  company: string | null;
  role: string | null;
  person: string | null;
  feedback: boolean | null;
  keepOnFile: boolean | null;
  applyAgain: string | null;
  trade: string | null;
  /** What makes it hard. */
  hard: string;
  /** `blind`: by somebody who had seen neither the rules nor any data. */
  written: 'blind' | 'seen';
}

export interface Letter {
  name: string;
  text: string;
  subject: string;
  from: string;
  expected: Expected;
}

const texts = import.meta.glob<string>('../fixtures/letters/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const facts = import.meta.glob<Expected>('../fixtures/letters/*.json', { eager: true, import: 'default' });

/** Head lines "From:", "Subject:", "Date:", an empty line, the letter. */
function read(path: string, raw: string): Letter {
  const end = raw.indexOf('\n\n');
  const head = new Map(
    raw
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const expected = facts[path.replace(/txt$/, 'json')];
  if (!expected) throw new Error(`${path} has no .json beside it`);
  return {
    name: path.replace(/^.*\/|\.txt$/g, ''),
    text: raw.slice(end + 2),
    subject: head.get('Subject') ?? '',
    from: head.get('From') ?? '',
    expected,
  };
}

export const letters: Letter[] = Object.entries(texts).map(([path, raw]) => read(path, raw));

export function verdictOn(letter: Letter): Verdict {
  return classify({ text: letter.text, subject: letter.subject, from: senderOf(letter.from) });
}
