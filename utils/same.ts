import type { Entry, EntryEvent } from './entry';
import type { Sighting } from './sighting';

const DAY = 86_400_000;
/** Two letters about one role further apart than this are two applications. Days. */
const SAME_WITHIN = 21;
/** Two sites may write down the day of applying a little apart. Days. */
const SAME_APPLIED = 3;
/** No answer takes longer; after it, a role of the same name is another application. Days. */
const LONGEST = 365;

/** Letters, digits and single spaces: what two spellings of one name share. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LEGAL =
  /(?: (?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|gmbh|ag|kg|se|sa|sas|bv|nv|spa|srl|sl|oy|ab|as|sp z o o))+$/;

/** The name a company is looked up under: no case, no marks, no legal form. Undefined without a name. */
export function companyKey(company: string | undefined): string | undefined {
  if (!company) return undefined;
  const name = plain(company);
  return name.replace(LEGAL, '') || name || undefined;
}

/** Sender, subject and minute in one word: the same letter in another account or another view. */
export function letterKey(letter: Pick<Entry, 'address' | 'subject' | 'sent'>): string | undefined {
  if (!letter.address || !letter.subject || !letter.sent) return undefined;
  return `${letter.address.toLowerCase()}|${plain(letter.subject)}|${letter.sent.slice(0, 16)}`;
}

/** A role without what only the listing adds: "(m/f/d)", "(all genders)". */
function roleKey(role: string): string {
  return plain(role.replace(/\((?:[a-z*]{1,3}\s*[/|,]\s*)+[a-z*]{1,3}\)|\(all genders\)/gi, ''));
}

/** What of a sighting is compared; company and role come from the verdict on it. */
export type Seen = Pick<
  Sighting,
  'messageId' | 'threadId' | 'subject' | 'from' | 'sent' | 'site' | 'ref' | 'applied'
> & {
  company?: string;
  role?: string;
  /** When it was noticed, ISO 8601: all there is where nothing says when it came. */
  noticed?: string;
  /** It is no answer but a step on the way: a confirmation, an invitation, a task, an offer. */
  step?: boolean;
};

/** What is known of when. Milliseconds since 1970. */
interface Times {
  applied?: number;
  /** The last step on the way. */
  step?: number;
  no?: number;
  noticed?: number;
}

const time = (iso: string | undefined): number | undefined => {
  const at = Date.parse(iso ?? '');
  return Number.isNaN(at) ? undefined : at;
};

const timesOf = ({ applied, sent, noticed, step }: Seen): Times => ({
  applied: time(applied),
  ...(step
    ? { step: time(sent) }
    : { no: time(sent), noticed: time(sent) === undefined ? time(noticed) : undefined }),
});

function entryTimes({ events }: Entry): Times {
  const all = Object.values(events);
  const last = (...types: EntryEvent['type'][]) =>
    all
      .filter(({ type }) => types.includes(type))
      .map(({ at }) => at)
      .sort()
      .at(-1);
  const no = all.find(({ type }) => type === 'no');
  return {
    applied: time(last('applied')),
    step: time(last('confirmed', 'talk', 'assessment', 'offer')),
    ...(no && (no.noticed ? { noticed: time(no.at) } : { no: time(no.at) })),
  };
}

type Answer = 'yes' | 'maybe' | 'no';

/** Can what happened then be of one application? The same for both ways around. */
function together(a: Times, b: Times): Answer {
  const within = (x: number, y: number, days: number) => Math.abs(x - y) <= days * DAY;
  const soon = (x: number, y: number): Answer =>
    within(x, y, SAME_WITHIN) ? 'yes' : within(x, y, LONGEST) ? 'maybe' : 'no';
  if (a.applied !== undefined && b.applied !== undefined)
    return within(a.applied, b.applied, SAME_APPLIED) ? 'yes' : 'no';
  if (a.no !== undefined && b.no !== undefined) return within(a.no, b.no, SAME_WITHIN) ? 'yes' : 'no';
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const end = x.no ?? x.noticed;
    const begun = y.step ?? y.applied;
    if (end === undefined) continue;
    // One says when it began, the other when it ended.
    if (begun !== undefined && (x.no !== undefined || y.no === undefined))
      return end >= begun - DAY && within(end, begun, LONGEST) ? 'yes' : 'no';
  }
  const [x, y] = [a.no ?? a.noticed ?? a.step ?? a.applied, b.no ?? b.noticed ?? b.step ?? b.applied];
  return x === undefined || y === undefined ? 'no' : soon(x, y);
}

const hostOf = (ref: string): string => ref.split('/')[0] ?? '';

/**
 * Is what was seen the application this entry already holds? In this order: the page's message id or the
 * row's own name, the mail's thread, sender with subject and minute, then company, role and days.
 *
 * `id`: by a name of its own. `facts`: by company, role and days. `maybe` where one of the two names no role, or
 * less of it, or the days leave it open.
 */
export function sameBy(seen: Seen, entry: Entry): 'id' | 'facts' | 'maybe' | 'no' {
  const sameSite = seen.site === entry.site;
  if (sameSite && seen.messageId && seen.messageId === entry.messageId) return 'id';
  if (seen.ref && entry.refs?.includes(seen.ref)) return 'id';
  if (sameSite && seen.threadId && seen.threadId === entry.threadId) {
    // One thread can hold the no and, later, the answer to a feedback request: only the no is the same.
    return seen.messageId && entry.messageId ? 'maybe' : 'id';
  }
  const key = letterKey({ address: seen.from?.address, subject: seen.subject, sent: seen.sent });
  if (key && key === letterKey(entry)) return 'id';
  const company = companyKey(seen.company);
  if (!company || company !== companyKey(entry.company)) return 'no';
  // Another row of the same page: the role was listed again, and applied for again.
  if (seen.ref && entry.refs?.some((ref) => hostOf(ref) === hostOf(seen.ref ?? ''))) return 'no';
  const when = together(timesOf(seen), entryTimes(entry));
  if (when === 'no') return 'no';
  if (!seen.role || !entry.role) return 'maybe';
  const [a, b] = [roleKey(seen.role), roleKey(entry.role)];
  if (a === b) return when === 'yes' ? 'facts' : 'maybe';
  const part = ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
  return part ? 'maybe' : 'no';
}

/** The same as {@link sameBy}, as an answer. */
export function same(seen: Seen, entry: Entry): Answer {
  const by = sameBy(seen, entry);
  return by === 'id' || by === 'facts' ? 'yes' : by;
}
