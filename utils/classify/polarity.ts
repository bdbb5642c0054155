import type { Sentence } from './letter';
import type { Grammar } from './sign';

/** Is what stands at `from`–`to` really said, or is it only possible, asked or quoted? */
export function stated(sentence: Sentence, from: number, to: number, grammar: Grammar): boolean {
  const { plain } = sentence;
  if (insideQuotes(sentence, from)) return false;
  const before = plain.slice(0, from);
  const within = plain.slice(from, to);
  const turn = lastEnd(before, grammar.turns);
  if (grammar.ifs.test(before.slice(turn)) || grammar.ifs.test(within) || grammar.maybe.test(within))
    return false;
  // "you will not hear from us | if you are not selected": a condition that follows without a pause
  const rest = /^[^,;:(]{0,60}/.exec(plain.slice(to))?.[0] ?? '';
  return !grammar.ifs.test(rest) || grammar.pauses.test(rest);
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const hit of text.matchAll(new RegExp(pattern, 'gi'))) end = hit.index + hit[0].length;
  return end;
}

function insideQuotes(sentence: Sentence, at: number): boolean {
  const marks = sentence.plain.slice(0, at).match(/"/g)?.length ?? 0;
  return (marks % 2 === 1) !== sentence.quoted;
}
