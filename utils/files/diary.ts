import type { Entry } from '../entry';
import { i18n } from '../i18n';
import { eventsOf } from '../journal/facts';
import { dateWords } from '../words/days';

/** Signs that Markdown would take for its own. */
const plainWords = (words: string): string => words.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

/** Each line of somebody's words, set off as a quotation. */
const quoted = (words: string): string =>
  words
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${plainWords(line)}`.trimEnd())
    .join('\n');

/**
 * One application as a page of a diary in Markdown: what happened, and what the person wrote. Dates in full
 * words, with the year where it is not the one of `now`.
 */
export function diaryPage(entry: Entry, now: number): string {
  const name = [entry.company ?? i18n.t('journal.unnamed'), entry.role].filter(Boolean).join(', ');
  const parts = [`## ${plainWords(name)}`];
  for (const event of eventsOf(entry)) {
    const day = dateWords(event.at, now);
    if (event.type === 'ritual') continue;
    const says =
      event.type === 'note'
        ? i18n.t('files.diary.note')
        : event.type === 'feedback-asked'
          ? i18n.t('journal.line.feedbackAsked')
          : i18n.t(`journal.line.${event.type === 'let-go' ? 'letGo' : event.type}`);
    parts.push(`**${day}** ${says}`);
    if (event.text) parts.push(quoted(event.text));
  }
  if (entry.wentWell) parts.push(`${i18n.t('journal.learnt.well')}:`, quoted(entry.wentWell));
  if (entry.differently) parts.push(`${i18n.t('journal.learnt.differently')}:`, quoted(entry.differently));
  return `${parts.join('\n\n')}\n\n`;
}

/** The head of the diary. */
export const diaryHead = (now: number): string =>
  `# ${i18n.t('files.diary.title')}\n\n${i18n.t('files.diary.made', { date: dateWords(new Date(now).toISOString(), 0) })}\n\n`;
