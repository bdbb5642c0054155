import PostalMime, { type Email } from 'postal-mime';
import { MOST_TEXT, type Sighting } from '../sighting';
import { htmlWords } from './html-words';

/** Letters nest letters; nobody forwards deeper than this. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 };

/** Reads one letter as it stands in a mail archive or an .eml file. Rejects when it is no letter at all. */
export async function letterOf(raw: Uint8Array): Promise<Sighting | undefined> {
  const mail = await PostalMime.parse(raw, LIMITS);
  const text = wordsOf(mail);
  if (!text && !mail.subject) return undefined;
  const sent =
    mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString() : undefined;
  const { name, address } = mail.from ?? {};
  return {
    kind: 'email',
    ...whence(mail),
    text,
    subject: mail.subject?.slice(0, 500),
    from: { name: name || undefined, address: address || undefined },
    sent,
  };
}

/**
 * Google's archive says under which number Gmail keeps a thread: what Gmail's page writes in sixteens
 * stands there in tens. Such a letter is then known as the one that was seen in Gmail.
 */
function whence(mail: Email): Pick<Sighting, 'site' | 'threadId' | 'messageId'> {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value.trim();
  const thread = header('x-gm-thrid');
  if (thread && /^\d{1,20}$/.test(thread)) return { site: 'gmail', threadId: BigInt(thread).toString(16) };
  const id = (mail.messageId ?? '').replace(/^<|>$/g, '');
  return { site: 'mail-file', messageId: id ? id.slice(0, 300) : undefined };
}

/** The plain words, else those of the HTML; without addresses of links. */
function wordsOf(mail: Email): string {
  return (mail.text?.trim() ? mail.text : htmlWords(mail.html ?? ''))
    .replace(/ \(?<?(?:https?|mailto):[^\s)>]{1,2000}[)>]?/g, '')
    .replace(/\r/g, '')
    .replace(/\p{Cf}|\u034f/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MOST_TEXT);
}
