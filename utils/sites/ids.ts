/**
 * Outlook writes one id in several alphabets: with + and / in the page, with _ and - in addresses, there also
 * percent-encoded and with or without the = at the end. This is the one form we keep and compare.
 */
export const outlookId = (id: string): string => id.replace(/%2[bf]|[+/_]/gi, '-').replace(/(=|%3d)+$/i, '');

/** Gmail's ids are one number, in tens (`#msg-f:1872…`) and in sixteens (`19fb…`). Gives the second. */
export const gmailId = (decimal: string): string => BigInt(decimal).toString(16);

/** Gmail opened. */
const FIRST = Date.UTC(2004, 3, 1);
const DAY = 86_400_000;

/**
 * When a Gmail message came: the upper bits of its id are milliseconds. An imported letter's id may be of another
 * time altogether; the date beside it then shows another year.
 *
 * @param id in sixteens
 * @param said the date as Gmail writes it, in any language
 * @returns ISO 8601, or undefined where the id can't be a time or the two disagree
 */
export function gmailTime(id: string, said = '', now = Date.now()): string | undefined {
  if (!/^[\da-f]{10,16}$/.test(id)) return undefined;
  const time = Number(BigInt(`0x${id}`) >> 20n);
  if (time < FIRST || time > now + DAY) return undefined;
  const date = new Date(time);
  const year = /\b(?:19|20)\d\d\b/.exec(said)?.[0];
  return year && +year !== date.getFullYear() ? undefined : date.toISOString();
}
