import type { Stage } from '../verdict';
import { de } from './de';
import { en } from './en';

export const LENGTHS = ['short', 'usual', 'longer'] as const;
export type Length = (typeof LENGTHS)[number];

/** The languages a reply can be written in. */
export type ReplyLang = 'en' | 'de';

export interface Asked {
  stage: Stage | undefined;
  length: Length;
  lang: ReplyLang;
  role?: string;
  /** Who signed the letter, as it stands there. Without it the reply greets nobody by name. */
  person?: string;
  /** The name under the reply; left out while it is not known. */
  me: string;
}

/** What a language brings: every sentence of the reply, in its manner. */
export interface Phrases {
  greeting(person: string | undefined): string;
  /** Thanks, by how far it got. */
  thanks: Record<'application' | 'talk' | 'interview', (role: string | undefined) => string>;
  /** The request, by whether anybody has spoken to them. */
  request: Record<'application' | 'talk', string>;
  /** The line of the longer reply, with a gap in brackets for the person to fill. */
  gap: Record<'application' | 'talk', string>;
  wish: string;
  short: { thanks: string; request: string; close: string };
  close: string;
}

const PHRASES: Record<ReplyLang, Phrases> = { en, de };

/** The language to answer in: the letter's own where we have it, else the one of the interface. */
export function replyLang(letter: string | undefined, interfaceLang: string): ReplyLang {
  const lang = (letter ?? interfaceLang).toLowerCase().split('-')[0];
  return lang === 'de' ? 'de' : 'en';
}

/**
 * A polite request for feedback. It thanks, asks for help with the next one, and never questions the
 * decision. Paragraphs are separated by an empty line.
 */
export function letter({ stage, length, lang, role, person, me }: Asked): string {
  const say = PHRASES[lang];
  const spoke = stage === 'screen' || stage === 'interview' || stage === 'final';
  const kind = spoke ? 'talk' : 'application';
  const sign = (close: string) => (me ? `${close}\n${me}` : close);
  const greeting = say.greeting(person);
  if (length === 'short')
    return [greeting, `${say.short.thanks} ${say.short.request}`, sign(say.short.close)].join('\n\n');
  const thanks = say.thanks[stage === 'interview' || stage === 'final' ? 'interview' : kind](role);
  const gap = length === 'longer' ? [say.gap[kind]] : [];
  return [greeting, thanks, ...gap, say.request[kind], say.wish, sign(say.close)].join('\n\n');
}

/**
 * Where the gap of a longer reply stands in its words, or undefined once it is filled or taken out. Only
 * our own gaps count: a role may bring brackets of its own ("Designer [m/f/d]").
 */
export function gapIn(words: string): { from: number; to: number } | undefined {
  for (const { gap } of Object.values(PHRASES))
    for (const line of Object.values(gap)) {
      const ours = line.slice(line.indexOf('['), line.indexOf(']') + 1);
      const from = words.indexOf(ours);
      if (from >= 0) return { from, to: from + ours.length };
    }
  return undefined;
}
