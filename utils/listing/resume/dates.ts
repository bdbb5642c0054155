const MONTHS = [
  /^(?:jan|jän)/,
  /^feb/,
  /^(?:mar|mär|mae)/,
  /^apr/,
  /^(?:may|mai)/,
  /^(?:jun)/,
  /^(?:jul)/,
  /^aug/,
  /^sep/,
  /^(?:oct|okt)/,
  /^nov/,
  /^(?:dec|dez)/,
];

const MONTH =
  '(?:jan(?:uar[yi]?)?|jänner|feb(?:ruar[yi]?)?|mar(?:ch)?|märz?|maerz|apr(?:il)?|ma[yi]|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|spring|summer|autumn|fall|winter)';
const POINT = `(?:(?:${MONTH})\\.?,? ?(?:\\d{4}|[’'’]\\d{2})|\\d{1,2}[./]\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}(?!\\d)|\\d{4})`;
const NOW = '(?:present|now|current|today|ongoing|to date|heute|jetzt|aktuell|dato|laufend)';
const RANGE = new RegExp(
  `(?<![\\d$€£.,])(?:(?:from|since|seit|von|ab) )?(${POINT})\\s?(?:[-–—]{1,2}|to|until|bis(?: zum)?)\\s?(${POINT}|${NOW}|\\d{2}(?!\\d))(?![\\d%])`,
  'iu',
);
const SINCE = new RegExp(`(?:since|seit)\\s(${POINT})`, 'iu');
const OPEN = new RegExp(`(?<![\\d$€£.,])(${POINT})\\s?[-–—]\\s*$`, 'iu');

export interface Span {
  /** Years with the month as a fraction: April 2019 is 2019.25. */
  from: number;
  to: number | 'present';
  /** Where it stands in the line. */
  start: number;
  end: number;
}

/** A year with its month's fraction; undefined where it is no year of a working life. */
function point(words: string, end: boolean): number | undefined {
  const year = Number(/\d{4}/.exec(words)?.[0] ?? `20${/\d{2}$/.exec(words)?.[0] ?? ''}`);
  if (!(year >= 1950 && year <= 2099)) return undefined;
  const name = words.toLowerCase();
  const named = MONTHS.findIndex((pattern) => pattern.test(name));
  const number =
    /^(\d{1,2})[./]\d{4}/.exec(words)?.[1] ??
    /^\d{1,2}\.(\d{1,2})\./.exec(words)?.[1] ??
    /-(\d{2})$/.exec(words)?.[1];
  const month = named >= 0 ? named + 1 : Number(number ?? 0);
  // A month that ends a job was worked.
  if (month >= 1 && month <= 12) return year + (month - (end ? 0 : 1)) / 12;
  return year;
}

/** The first span of time in a line: "03/2019 – heute", "Mar 2019 to Jun 2021", "2015-17"; undefined where none is. */
export function spanIn(line: string): Span | undefined {
  const range = RANGE.exec(line);
  const since = range ? null : (SINCE.exec(line) ?? OPEN.exec(line));
  const found = range ?? since;
  const from = found?.[1] && point(found[1], false);
  if (!found || !from) return undefined;
  const words = range?.[2];
  const place = { start: found.index, end: found.index + found[0].length };
  if (!words || !/\d/.test(words)) return { from, to: 'present', ...place };
  const to = /^\d{2}$/.test(words) ? Math.floor(from / 100) * 100 + Number(words) : point(words, true);
  if (!to || to < from || to - from > 60) return undefined;
  return { from, to, ...place };
}
