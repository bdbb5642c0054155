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

/** Leaves out everything from each `start` to the next `end`. */
function without(html: string, start: RegExp, end: string): string {
  const small = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (const { index } of html.matchAll(start)) {
    if (index < at) continue;
    kept += html.slice(at, index);
    const stop = small.indexOf(end, index);
    if (stop < 0) return kept;
    at = stop + end.length;
  }
  return kept + html.slice(at);
}

/**
 * The words of a letter that has only HTML, as lines, where there is no page to ask: in a worker. What is
 * hidden by a style of its own and holds no further elements is left out: preheaders are made like this.
 */
export function htmlWords(html: string): string {
  let rest = html.slice(0, MOST);
  rest = without(rest, /<!--/g, '-->');
  for (const name of ['style', 'script', 'head', 'title', 'blockquote'])
    rest = without(rest, new RegExp(`<${name}\\b`, 'gi'), `</${name}>`);
  return rest
    .replace(
      /<(div|span|p|td)\b[^>]{0,600}(?:display:\s?none|visibility:\s?hidden)[^>]{0,600}>[^<]{0,800}<\/\1>/gi,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/?(?:p|div|tr|table|h\d|li|ul|ol|hr))\b[^>]{0,4000}>/gi, '\n')
    .replace(/<\/?(?:a|b|i|u|em|strong|span|font|small|sup|sub)\b[^>]{0,8000}>/gi, '')
    .replace(/<[^>]{0,8000}>/g, ' ')
    .replace(/&(#?\w{1,10});/g, sign)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}
