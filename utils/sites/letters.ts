import { MOST_TEXT, type Sender, type Sighting } from '../sighting';
import type { Open, OpenMail } from './open';
import { all, near, shown } from './pick';
import type { Letter, MailSite } from './site';
import { line, words } from './text';

/** Where the parts of a letter stand. Each is a list of selectors, best first; with none answering we are silent. */
export interface Keys {
  message: string[];
  body: string[];
  sender: string[];
  subject: string[];
}

/** The parts of one letter, all of one message. */
interface Parts extends Open {
  page: Document;
  sender: Element;
  subject: Element;
}

/** What a webmail is beside seeing its letters. */
interface Reading extends Pick<MailSite, 'name' | 'matches' | 'asked' | 'examples'> {
  keys: Keys;
  /** Found in a message of which the page shows only the beginning. */
  cut?: string;
  /** What else the page says of a letter; undefined: it is one's own after all. */
  facts(parts: Parts): Partial<Sighting> | undefined;
}

/** Quoted letters, as the common mail programs mark them. Webmail may put something before a class name. */
const QUOTES =
  'blockquote,[class*=gmail_quote]:has(>blockquote),[class*=yahoo_quoted],[class*=moz-cite-prefix],.adL';

/** The lines Outlook puts between an answer and what it answers. */
const EARLIER = '[id$=appendonsend],[id$=RplyFwdMsg]';

/** A subject that says "forwarded": what is quoted is then the letter itself. */
const FORWARDED = /^(fwd?|wg|tr|rv|vs|enc|doorst):/i;

/** Ends a text that goes on where we can't read it. */
const CUT = '\n[…]';

/** "Name <address>", "Name<address>", "Name address", or either alone. The last address counts. */
export function person(said: string): Sender {
  const address = said.match(/[^\s<>()"]+@[^\s<>()"]+/g)?.at(-1);
  const name = said.slice(0, address ? said.lastIndexOf(address) : undefined).replace(/[<("\s]+$/, '');
  return { name: name.replace(/^"/, '') || undefined, address };
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

function read(page: Document, letter: Open, id: string, { keys, cut, facts }: Reading): Sighting | undefined {
  const { message, body } = letter;
  const sender = all(message, keys.sender).find((one) => !body.contains(one));
  const subject = heading(body, all(page, keys.body), keys.subject);
  const more = sender && subject && facts({ ...letter, page, sender, subject });
  if (!more) return undefined;

  const title = more.subject ?? line(subject);
  let text = (!FORWARDED.test(title) && words(body, QUOTES, EARLIER)) || words(body);
  if (cut && message.querySelector(cut)) text = `${text.slice(0, MOST_TEXT - CUT.length)}${CUT}`;
  return { kind: 'email', site: id, text, subject: title, from: person(line(sender)), ...more };
}

/** A webmail that also reads the letters it sees. Subject, sender and body are of one message, or it reads none. */
export function mailSite(open: OpenMail, reading: Reading): MailSite {
  const { name, matches, asked, examples } = reading;
  const letter = (page: Document, one: Open): Letter => ({
    ...one,
    read: () => read(page, one, open.id, reading),
  });
  return {
    ...open,
    name,
    matches,
    asked,
    examples,
    find: (page) => open.find(page).map((one) => letter(page, one)),
  };
}
