import { type Line, words } from './lines';
import { says } from './words';

/** The value behind a label: on the label's line, or on the next. */
export function labelled(heads: Line[], kind: 'company' | 'place'): string | undefined {
  for (const [at, { text, from }] of heads.entries()) {
    const [, label, value] = /^([^::]{2,30})\s*[::]\s*(\S.{0,80})?$/u.exec(text) ?? [];
    if (label && value && says(kind, label)) return value;
    const next = heads[at + 1];
    if (next && next.text.length <= 80 && next.kind !== 'heading' && text.length < 30 && says(kind, text))
      return next.text;
    if (from.localName !== 'tr') continue;
    const [first, second] = [...from.querySelectorAll('th,td')].map((cell) => words(cell));
    if (first && second && second.length <= 80 && says(kind, first)) return second;
  }
  return undefined;
}
