import type { Sentence } from './letter';
import type { Grammar } from './sign';

/**
 * Is what stands from `from` to `to` really said, or is it only possible, quoted, or (where `ofAll` matters) said of
 * everybody?
 */
export function stated(
  sentence: Sentence,
  from: number,
  to: number,
  grammar: Grammar,
  ofAll = true,
): boolean {
  const { plain } = sentence;
  if (insideQuotes(sentence, from)) return false;
  if (sentence.question) return true; // asked for politely: "Could you come on Monday?"
  const within = plain.slice(from, to);
  if (grammar.ifs.test(within) || (ofAll && grammar.anyone.test(plain.slice(from, to + 25)))) return false;
  const before = plain.slice(0, from);
  if (grammar.maybe.test(before.slice(-24)) || grammar.maybe.test(within)) return false;
  const condition = lastEnd(before, grammar.ifs);
  if (condition > 0 && !grammar.turns.test(before.slice(condition))) return false;
  // "you will not hear from us | if you are not selected": a condition that follows without a pause
  const rest = /^[^,;:(-]{0,60}/.exec(plain.slice(to))?.[0] ?? '';
  const follows = grammar.ifs.exec(rest);
  return !follows || grammar.pauses.test(rest.slice(0, follows.index));
}

/** Is there a no shortly before, or inside, what stands from `from` to `to`? */
export function denied({ plain }: Sentence, from: number, to: number, grammar: Grammar): boolean {
  return grammar.not.test(plain.slice(Math.max(0, from - 80), to));
}

function lastEnd(text: string, words: RegExp): number {
  let end = 0;
  for (let rest = text, hit = words.exec(rest); hit; hit = words.exec(rest)) {
    end += hit.index + Math.max(1, hit[0].length);
    rest = text.slice(end);
  }
  return end;
}

function insideQuotes(sentence: Sentence, at: number): boolean {
  const marks = sentence.plain.slice(0, at).split('"').length - 1;
  return (marks % 2 === 1) !== sentence.quoted;
}
