import type { Draft } from '../store/change';
import { ownDraft } from '../store/own';
import type { Did, Win } from '../store/strengths';

/** What the person writes about a win. */
export interface WinWords {
  text: string;
  did: Did;
  number: string;
  where: string;
  when: string;
}

export const NO_WIN: WinWords = { text: '', did: 'solved', number: '', where: '', when: '' };

/** A win's words, as its form shows them. */
export const winWords = ({ text, did, number = '', where = '', when = '' }: Win): WinWords => ({
  text,
  did,
  number,
  where,
  when,
});

const DIGIT = /\p{N}/u;
/** Counting words, so that "from two days to three hours" is a number too. */
const COUNTED =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|twice|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend|hundert|tausend|halb\w*|doppelt)\b/iu;

/** Is there anything countable in it: in the words, or put down beside them? */
export const hasNumber = (win: Pick<Win, 'text' | 'number'>): boolean =>
  Boolean(win.number?.trim()) || DIGIT.test(win.text) || COUNTED.test(win.text);

/** Words that begin a line about oneself, which a resume leaves out. */
const MYSELF = /^(?:i|we|ich|wir)\s+(?:have\s+|had\s+|habe\s+|haben\s+|hatte\s+)?/iu;

/**
 * A first line for a resume, made of nothing but the person's own words: the verb in front, the number at
 * the end, no full stop. They change it; nothing is added that they did not write.
 */
export function bulletFrom(win: Pick<Win, 'text' | 'number' | 'bullet'>): string {
  if (win.bullet) return win.bullet;
  const bare = win.text
    .trim()
    .replace(MYSELF, '')
    .replace(/[.\s]+$/u, '');
  const line = bare.slice(0, 1).toLocaleUpperCase() + bare.slice(1);
  const number = win.number?.trim().replace(/[.\s]+$/u, '');
  return number && !line.includes(number) ? `${line}, ${number}` : line;
}

/** The write that keeps a win: a new one, or what was changed of one. */
export function winDraft(id: string, words: WinWords, now?: Date): Draft[] {
  const fields = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, value.trim()]));
  return ownDraft('strengths', id, { type: 'win', ...fields, ...(now ? { date: now.toISOString() } : {}) });
}

/** The write that keeps a line for the resume with its win. */
export const bulletDraft = (id: string, bullet: string): Draft[] =>
  ownDraft('strengths', id, { bullet: bullet.trim() });
