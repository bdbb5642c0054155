import { classify } from '../index';
import { speaks } from './speaks';
import type { Speaks } from './word';

/** What a status row means for the person: turned down, perhaps turned down, surely not that, or still open. */
export type RowMeans = 'no' | 'maybe' | 'never' | 'open';

/** What the page's own structure says of a row, where its words may be in any language. */
export type Under = 'refused' | 'ended';

/** Words that are a no on one host only: there they are set after a rejection and never otherwise. */
const THERE: Record<string, RegExp> = {
  'my.greenhouse.io': /^inactive$/, // 2026: set with the rejection mail, or four days after a silent one
  'www.google.com': /^process complete$/,
};

/** From here on it may be a sentence, which the letters' own rules read better. Characters. */
const SENTENCE = 30;

const MEANS: Record<Speaks, RowMeans> = {
  yours: 'never',
  gone: 'never',
  no: 'no',
  maybe: 'maybe',
  open: 'open',
};

/**
 * What a row of an applications page means. Words decide; where they are in none of our languages the
 * page's own structure does, and colour never.
 *
 * @param host the page's host: a few words are a no on one host and a mere end on others
 */
export function rowMeans(status: string | undefined, under?: Under, host = ''): RowMeans {
  const words = (status ?? '').replace(/\s+/g, ' ').trim();
  const said = speaks(words);
  const there = Object.hasOwn(THERE, host) ? THERE[host] : undefined;
  if (there?.test(words.toLowerCase())) return 'no';
  if (under === 'refused' && said !== 'yours') return 'no';
  if (said && said !== 'open') return MEANS[said];
  if (words.length > SENTENCE) {
    const { kind, sure } = classify({ text: words });
    if (kind === 'rejection' && sure !== 'silent') return sure === 'sure' ? 'no' : 'maybe';
  }
  // A row among the ended ones whose words say nothing we know.
  if (under === 'ended' && !said) return 'maybe';
  return 'open';
}
