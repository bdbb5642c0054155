import type { Entry } from './entry';
import type { Sighting } from './sighting';

const DAY = 86_400_000;
/** Two letters about one role further apart than this are two applications. Days. */
const SAME_WITHIN = 21;

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

/** What of a sighting is compared; company and role come from the verdict on it. */
export type Seen = Pick<Sighting, 'messageId' | 'threadId' | 'subject' | 'from' | 'sent' | 'site'> & {
  company?: string;
  role?: string;
};

/**
 * Is what was seen the rejection this entry already holds? In this order: the page's message id, the
 * mail's thread, sender with subject and minute, then company and role within {@link SAME_WITHIN} days.
 * `maybe` where company and days fit and one of the two names no role.
 */
export function same(seen: Seen, entry: Entry): 'yes' | 'maybe' | 'no' {
  const sameSite = seen.site === entry.site;
  if (sameSite && seen.messageId && seen.messageId === entry.messageId) return 'yes';
  if (sameSite && seen.threadId && seen.threadId === entry.threadId) {
    // One thread can hold the no and, later, the answer to a feedback request: only the no is the same.
    return seen.messageId && entry.messageId ? 'maybe' : 'yes';
  }
  const key = letterKey({ address: seen.from?.address, subject: seen.subject, sent: seen.sent });
  if (key && key === letterKey(entry)) return 'yes';
  const company = companyKey(seen.company);
  if (!company || company !== companyKey(entry.company)) return 'no';
  const no = Object.values(entry.events).find((event) => event.type === 'no');
  const apart = Math.abs(Date.parse(seen.sent ?? '') - Date.parse(no?.at ?? ''));
  if (!(apart <= SAME_WITHIN * DAY)) return 'no';
  if (!seen.role || !entry.role) return 'maybe';
  return plain(seen.role) === plain(entry.role) ? 'yes' : 'no';
}
