import { described, lines } from './lines';

const TAG = /<\/?(?:p|br|div|ul|ol|li|h\d|b|strong|em|i|span|table|section|a)\b[^>]*>/i;
const CODED = /&(?:lt|amp;lt|#60|#x3c);\s*\/?(?:p|br|div|ul|ol|li|h\d|b|strong|em|span)\b/i;

/**
 * The lines of a text that may be markup, markup put through an encoder, or plain with line breaks, some of
 * them written as the two characters "\n". Nothing of it is put into the page.
 */
export function fromMarkup(text: string, page: Document): string[] {
  let words = text.includes('\\n') && !text.includes('\n') ? text.replace(/\\r?\\?n/g, '\n') : text;
  if (!/[<&]/.test(words)) return plain(words);
  for (let turn = 0; turn < 2 && CODED.test(words) && !TAG.test(words); turn++) words = decoded(words, page);
  const markup = TAG.test(words);
  // Line breaks mean something only where no mark-up does their work.
  const breaks = /<(?:p|br|div|li|ul|h\d)\b/i.test(words) ? words : words.replace(/\n/g, '<br>');
  const body = parsed(markup ? breaks : breaks.replace(/<(?!br>)/g, '&lt;'), page);
  return described(lines(body)).split('\n').filter(Boolean);
}

function plain(words: string): string[] {
  return described(
    words
      .split(/\r?\n|\r|\u2028/)
      .map((text) => ({ text: text.replace(/[\s\u00a0]+/g, ' ').trim(), kind: 'text' as const })),
  )
    .split('\n')
    .filter(Boolean);
}

const decoded = (words: string, page: Document): string => parsed(words, page).textContent ?? '';

function parsed(words: string, page: Document): Element {
  const Parser = page.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString(words, 'text/html').body as Element;
}
