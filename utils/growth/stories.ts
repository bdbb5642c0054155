import type { Draft } from '../store/change';
import { ownDraft } from '../store/own';
import type { Story } from '../store/strengths';

/** The four parts of a story, in the order they are told. */
export const PARTS = ['situation', 'task', 'action', 'result'] as const;
export type Part = (typeof PARTS)[number];

export type StoryWords = Record<Part | 'title', string>;

export const NO_STORY: StoryWords = { title: '', situation: '', task: '', action: '', result: '' };

/** A story's words, as its form shows them. */
export const storyWords = (story: Story): StoryWords => ({
  title: story.title,
  situation: story.situation ?? '',
  task: story.task ?? '',
  action: story.action ?? '',
  result: story.result ?? '',
});

/** The write that keeps a story: a new one, or what was changed of one. */
export function storyDraft(id: string, words: StoryWords, now?: Date): Draft[] {
  const fields = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text.trim()]));
  return ownDraft('strengths', id, { type: 'story', ...fields, ...(now ? { date: now.toISOString() } : {}) });
}
