/** What is looked at of a letter's HTML. Characters. */
const MOST = 200_000;

/** Names that letters use for signs; the rest of them stand as numbers or as themselves. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  icirc: 'î',
  iuml: 'ï',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  atilde: 'ã',
  otilde: 'õ',
  ograve: 'ò',
  ugrave: 'ù',
  igrave: 'ì',
  Eacute: 'É',
  Agrave: 'À',
  Ccedil: 'Ç',
  zwnj: '',
  zwj: '',
  shy: '',
};

const sign = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
};

/** Elements that begin and end a line. */
const BLOCK = /^(?:br|p|div|tr|table|h\d|li|ul|ol|hr|section|article)$/;
/** Elements inside a line, with no space of their own. */
const INLINE = /^(?:a|b|i|u|em|strong|span|font|small|sup|sub)$/;
/** Elements whose content is no word of the letter. */
const NEVER = new Set(['style', 'script', 'head', 'title', 'blockquote']);
const HIDDEN = /display:\s?none|visibility:\s?hidden/i;
/** Elements that never have an end. */
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'meta', 'link']);

/**
 * The words of a letter that has only HTML, as lines, where there is no page to ask: in a worker. Goes through
 * it once, from tag to tag. What is hidden by a style of its own is left out: preheaders are made like this.
 */
export function htmlWords(html: string): string {
  const text = html.slice(0, MOST);
  let words = '';
  /** The element that is being left out, and how many of its name are open inside it. */
  let left: { name: string; open: number } | undefined;
  let at = 0;
  while (at < text.length) {
    const from = text.indexOf('<', at);
    const until = from < 0 ? text.length : from;
    if (!left) words += text.slice(at, until).replace(/\s+/g, ' ');
    const comment = text.startsWith('<!--', from);
    const to = from < 0 ? -1 : text.indexOf(comment ? '-->' : '>', from);
    if (to < 0) break; // no more tags: what follows is none
    const tag = text.slice(from + 1, Math.min(to, from + 2_000));
    at = to + (comment ? 3 : 1);
    if (comment) continue;
    const [, end = '', name = ''] = /^(\/?)([a-z][a-z0-9]*)/i.exec(tag.toLowerCase()) ?? [];
    if (left) {
      if (name === left.name) left.open += end ? -1 : 1;
      if (left.open === 0) left = undefined;
    } else if (!end && !EMPTY.has(name) && (NEVER.has(name) || HIDDEN.test(tag))) left = { name, open: 1 };
    else words += BLOCK.test(name) ? '\n' : INLINE.test(name) ? '' : ' ';
  }
  return words
    .replace(/&(#?\w{1,10});/g, sign)
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
