import { isDate } from '../sites/status/parts';
import type { Speaks } from '../sites/status/site';
import { asked, vocabulary } from './vocabulary';

/** Short enough for an issue, and for a person to look through. Characters. */
const MOST = 6_000;
const DEEPEST = 16;
/** The first line tells what reads it. */
export const FORM = 'Rebound page report, form 1';

/** Attributes whose values name parts of a page. Of every other attribute not even the name is told. */
const NAMED = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-automation-id',
  'data-qa',
  'data-at',
  'data-ui',
  'componentkey',
];
/** Attributes whose values are one of a few fixed words. */
const FIXED = ['role', 'type', 'hidden', 'aria-selected', 'aria-hidden', 'aria-expanded', 'aria-current'];
const FIXED_VALUES =
  /^(true|false|page|step|list|listitem|row|rowgroup|table|grid|gridcell|cell|columnheader|heading|tab|tablist|tabpanel|button|link|main|article|status|presentation|none|group|region|submit|text|)$/;
/** Elements whose inside says nothing of rows. */
const SHUT = 'script,style,template,svg,noscript,iframe,canvas,video,picture,rebound-row,rebound-rows';
const TAGS =
  /^(a|abbr|article|aside|b|br|button|dd|details|div|dl|dt|em|fieldset|figure|footer|form|h[1-6]|header|hr|i|img|input|label|legend|li|main|nav|ol|option|p|section|select|small|span|strong|summary|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|ul)$/;

/** A name with everything censored that is not a word for a part of a page: digits to "#", other words to "*". */
function censored(name: string, words: Set<string>): string {
  return name
    .replace(/[^\x20-\x7e]+/g, '*')
    .replace(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g, (part) =>
      /\d/.test(part) ? '#' : words.has(part.toLowerCase()) ? part : '*',
    )
    .replace(/[^\w\-/?=&#*: ]+/g, '*')
    .replace(/[*#](?:[-_]?[*#])*/g, (run) => (run.includes('*') ? '*' : run));
}

/** What words are, never which: how many, or a state or a date. */
function told(said: string, speaks: Speaks): string {
  if (isDate(said)) return '{date}';
  const state = said.length < 90 ? speaks(said) : undefined;
  return state ? `{${state}}` : `{${Math.min(said.split(/\s+/).length, 30)} words}`;
}

function opening(element: Element, words: Set<string>): string {
  const tag = TAGS.test(element.localName) ? element.localName : 'x';
  const attributes: string[] = [];
  for (const name of NAMED) {
    const value = element.getAttribute(name);
    if (!value) continue;
    const kept = value
      .split(/\s+/)
      .map((one) => censored(one, words))
      .filter((one) => /[a-z]/i.test(one));
    if (kept.length) attributes.push(`${name}=${[...new Set(kept)].slice(0, 4).join(' ')}`);
  }
  for (const name of FIXED) {
    const value = element.getAttribute(name);
    if (value !== null && FIXED_VALUES.test(value)) attributes.push(value ? `${name}=${value}` : name);
  }
  for (const name of asked()) if (element.hasAttribute(name)) attributes.push(`${name}=*`);
  const href = element.getAttribute('href');
  if (href) attributes.push(`href=${address(href, words)}`);
  return tag + attributes.map((one) => `[${one}]`).join('');
}

/** A path with everything censored but the words for parts of pages. Never a host. */
export function address(href: string, words = vocabulary()): string {
  if (!URL.canParse(href, 'https://page.invalid')) return '*';
  const { pathname, searchParams } = new URL(href, 'https://page.invalid');
  const query = [...searchParams.entries()].map(
    ([key, value]) => `${censored(key, words)}=${censored(value, words)}`,
  );
  return (censored(pathname, words) + (query.length ? `?${query.slice(0, 4).join('&')}` : '')).slice(0, 120);
}

/** The lines of an element, `keep` of each kind of sibling. */
function lines(element: Element, depth: number, keep: number, words: Set<string>, speaks: Speaks): string[] {
  const pad = ' '.repeat(depth);
  const out = [pad + opening(element, words)];
  if (depth >= DEEPEST || element.matches(SHUT)) return out;
  let before = '';
  let count = 0;
  const more = () => {
    if (count > keep) out.push(`${pad} … ${count - keep} more`);
  };
  for (const node of element.childNodes) {
    const said = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (said) out.push(`${pad} ${told(said, speaks)}`);
    if (node.nodeType !== 1 || (node as Element).matches(SHUT)) continue;
    const kind = opening(node as Element, words);
    if (kind !== before) {
      more();
      count = 0;
    }
    before = kind;
    count += 1;
    if (count <= keep) out.push(...lines(node as Element, depth + 1, keep, words, speaks));
  }
  more();
  return out;
}

/**
 * The structure of a page without a word of it: tags, names of parts, and for its words what they are. Only words of a
 * fixed list are ever told. At most {@link MOST} characters: of alike siblings fewer are shown, then the end is cut.
 */
export function shapeOf(page: Document, speaks: Speaks): string {
  const words = vocabulary();
  const top = page.querySelector('main,[role=main]') ?? page.body;
  const lang = /^[a-z]{2}\b/i.exec(page.documentElement.lang)?.[0].toLowerCase();
  const head = [
    FORM,
    `address: ${address(page.URL, words)}`,
    `language: ${lang && /^(en|de|fr|es)$/.test(lang) ? lang : 'other'}`,
    '',
  ];
  let out = '';
  for (const keep of [3, 2, 1]) {
    out = [...head, ...lines(top, 0, keep, words, speaks)].join('\n');
    if (out.length <= MOST) return out;
  }
  return `${out.slice(0, out.lastIndexOf('\n', MOST - 4))}\n…`;
}
