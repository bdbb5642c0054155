import type { Draft } from '../store/change';
import { ownDraft } from '../store/own';
import type { Sentence, Strength, Win } from '../store/strengths';
import { ofType } from '../store/strengths';

/** The write that keeps some words of the person's own: their worth, kind words, help they gave. */
export function wordsDraft(
  type: 'worth' | 'kind-word' | 'helped' | 'kinder',
  id: string,
  words: { text: string; from?: string },
  now?: Date,
): Draft[] {
  const date = now ? { date: now.toISOString() } : {};
  return ownDraft('strengths', id, { type, text: words.text.trim(), from: words.from?.trim(), ...date });
}

/** The write that keeps one's own sentence and the wins it rests on. */
export const sentenceDraft = (id: string, text: string, wins: string[], now?: Date): Draft[] =>
  ownDraft('strengths', id, {
    type: 'sentence',
    text: text.trim(),
    wins,
    ...(now ? { date: now.toISOString() } : {}),
  });

/** The wins a sentence rests on, those that are still there. */
export function restsOn(sentence: Sentence, all: Strength[]): Win[] {
  return ofType(all, 'win').filter((win) => sentence.wins.includes(win.id));
}

/**
 * The win to bring back today: one that has to do with the role, else another one each day, so that none
 * is forgotten. Undefined where there is none.
 */
export function winFor(all: Strength[], day: string, role = ''): Win | undefined {
  const wins = ofType(all, 'win');
  const about = role.toLocaleLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const near = wins.filter((win) => about.some((word) => win.text.toLocaleLowerCase().includes(word)));
  const from = near.length ? near : wins;
  return from[Math.floor(Date.parse(day) / 86_400_000) % from.length];
}
