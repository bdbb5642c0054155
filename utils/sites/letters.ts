import type { Sender, Sighting } from '../sighting';
import { all, around, near, shown } from './pick';
import type { Letter } from './site';
import { line, words } from './text';

/** Where the parts of a letter stand. Each is a list of selectors, best first; with none answering we are silent. */
export interface Keys {
  /** Around or at the letter, from its body: nothing outside it belongs to the letter but the subject. */
  message: string[];
  body: string[];
  sender: string[];
  subject: string[];
}

/** The parts of one letter, all of one message. */
export interface Parts {
  page: Document;
  message: Element;
  sender: Element;
  subject: Element;
  key: string;
}

/** Quoted letters, as the common mail programs mark them. Webmail may put something before a class name. */
const QUOTES = 'blockquote,[class*=gmail_quote]:has(>blockquote),[class*=yahoo_quoted],.yj6qo,.adL,.a6S,.iX';

/** The lines Outlook puts between an answer and what it answers. */
const EARLIER = '[id$=appendonsend],[id$=RplyFwdMsg]';

/** A subject that says "forwarded": what is quoted is then the letter itself. */
const FORWARDED = /^(fwd?|wg|tr|rv|vs|enc|doorst):/i;

/** "Name <address>", "Name<address>", "Name address", or either alone. The last address counts. */
export function person(said: string): Sender {
  const address = said.match(/[^\s<>()"]+@[^\s<>()"]+/g)?.at(-1);
  const name = said.slice(0, address ? said.lastIndexOf(address) : undefined).replace(/[<("\s]+$/, '');
  return { name: name || undefined, address };
}

/** The one heading of which this is a letter: the nearest, and no other letter is nearer to it. */
function heading(body: Element, bodies: Element[], places: string[]): Element | undefined {
  for (const place of places) {
    const [found, other] = near(body, place);
    let within: Element | null | undefined = found;
    while (within && !bodies.some((one) => within?.contains(one))) within = within.parentElement;
    if (found && !other && shown(found) && within?.contains(body)) return found;
  }
  return undefined;
}

/**
 * The open letters of a page.
 *
 * @param spot what the bar stands before, around the body
 * @param id tells one message from another; undefined leaves it out (unsent, one's own)
 * @param more what else this webmail says; undefined: one's own after all
 */
export function letters(
  page: Document,
  keys: Keys,
  spot: string,
  id: (message: Element) => string | undefined,
  more: (parts: Parts) => (Partial<Sighting> & Pick<Sighting, 'site'>) | undefined,
): Letter[] {
  const bodies = all(page, keys.body);
  return bodies.flatMap((body) => {
    const message = around(body, keys.message);
    if (!message || !shown(body) || bodies.some((one) => one !== body && message.contains(one))) return [];
    const key = id(message);
    if (!key) return [];

    const read = (): Sighting | undefined => {
      const sender = all(message, keys.sender).find((one) => !body.contains(one));
      const subject = heading(body, bodies, keys.subject);
      const facts = sender && subject && more({ page, message, sender, subject, key });
      if (!facts) return undefined;

      const title = facts.subject ?? line(subject);
      const text = (!FORWARDED.test(title) && words(body, QUOTES, EARLIER)) || words(body);
      return { kind: 'email', text, subject: title, from: person(line(sender)), ...facts };
    };
    return [{ key, body, spot: body.closest(spot) ?? body, read }];
  });
}
