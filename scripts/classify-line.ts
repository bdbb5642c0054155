import { classify } from '@/utils/classify';
import { senderOf } from '@/utils/classify/fields/sender';

/**
 * One line of `npm run classify`: a letter as JSON in, what we think of it as JSON out.
 * @throws Error in plain words if the line is not a letter.
 */
export function answerLine(line: string): string {
  const letter: unknown = JSON.parse(line);
  if (typeof letter !== 'object' || letter === null || !('body' in letter) || typeof letter.body !== 'string')
    throw new Error('a line needs a "body" with the words of the letter');
  const { id, subject, from, date } = letter as Record<string, unknown>;
  const words = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);
  const verdict = classify({
    text: letter.body,
    subject: words(subject),
    from: senderOf(words(from) ?? ''),
    sent: words(date),
  });
  return JSON.stringify({
    id: id ?? null,
    kind: verdict.kind,
    sure: verdict.sure,
    stage: verdict.stage,
    reason: verdict.reason,
    company: verdict.company ?? null,
    role: verdict.role ?? null,
    person: verdict.person ?? null,
    lang: verdict.lang ?? null,
    because: verdict.because,
  });
}
