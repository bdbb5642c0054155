import { MOST_TEXT, type Sender, type Sighting } from './sighting';

/** The longest of a page's short facts. Characters. */
const MOST_WORDS = 1_000;

/** Marks that turn the direction of writing, or that nobody sees. Joiners stay: some scripts need them. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function word(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.slice(0, MOST_WORDS).replace(UNSEEN, '') || undefined;
}

const moment = (value: unknown): string | undefined => {
  const said = word(value);
  return said && !Number.isNaN(Date.parse(said)) ? said : undefined;
};

function sender(value: unknown): Sender | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, address } = value as Record<string, unknown>;
  return { name: word(name), address: word(address) };
}

/**
 * The sighting in a message, copied field by field, or undefined where it is none: a page's process could
 * send anything. Longer words are cut. Only our own pages (`ours`) may say that a letter is a sample.
 */
export function sightingFrom(value: unknown, ours: boolean): Sighting | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const from = value as Record<string, unknown>;
  if (from.kind !== 'email' && from.kind !== 'status' && from.kind !== 'selection') return undefined;
  if (typeof from.text !== 'string' || typeof from.site !== 'string') return undefined;
  const url = word(from.url);
  return {
    kind: from.kind,
    site: from.site.slice(0, 40),
    text: from.text.slice(0, MOST_TEXT),
    subject: word(from.subject),
    from: sender(from.from),
    sent: moment(from.sent),
    sentText: word(from.sentText),
    messageId: word(from.messageId),
    threadId: word(from.threadId),
    url: url && /^https?:\/\//.test(url) ? url : undefined,
    company: word(from.company),
    role: word(from.role),
    status: word(from.status),
    ref: word(from.ref),
    applied: moment(from.applied),
    sample: ours && from.sample === true ? true : undefined,
  };
}

/** A short name for a letter, the same in every window: from its id, else from what it says. 20 hex digits. */
export async function letterName(seen: Sighting): Promise<string> {
  const own = seen.messageId
    ? [seen.site, seen.messageId]
    : [seen.site, seen.threadId, seen.from?.address, seen.subject, seen.sent, seen.text.slice(0, 2_000)];
  const bytes = new TextEncoder().encode(JSON.stringify(own));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
