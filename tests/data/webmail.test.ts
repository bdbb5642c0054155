import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAt } from '@/scripts/page-at';
import type { Sighting } from '@/utils/sighting';
import { mailSites } from '@/utils/sites/mail';

// The pages belong to others: not a word of them stands here. What a letter must say is looked up in the page by
// other means than the site files use, or is a count.
process.env.TZ = 'UTC';
const FOLDER = join(process.env.REBOUND_DATA ?? '', 'webmail');

const AT: Record<string, string> = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox/x',
  outlook: 'https://outlook.live.com/mail/0/inbox',
  roundcube: 'http://127.0.0.1:8088/?_task=mail',
  sogo: 'http://127.0.0.1:8090/SOGo/so/jo/Mail/view#!/Mail/0/INBOX/1',
};

type Field = 'sent' | 'sentText' | 'messageId' | 'threadId' | 'address' | 'url';
const GMAIL: Field[] = ['sent', 'sentText', 'messageId', 'threadId', 'address', 'url'];
const OWN: Field[] = ['sent', 'sentText', 'messageId', 'address', 'url'];

/** The pages with one open letter: the fields it must have beside subject, name and text. It has no others. */
const LETTERS: Record<string, Field[]> = {
  'gmail/gmail-2024-print-view': ['sentText', 'address'], // a print has no ids
  'gmail/reconstructed-2026-popout-thread': GMAIL,
  'gmail/reconstructed-2026-preview-pane': GMAIL, // the thread's id is in the list's row
  'gmail/reconstructed-2026-thread': GMAIL, // two messages, one's own is folded up
  'gmail/reconstructed-2026-thread-de': GMAIL,
  'gmail/reconstructed-2026-thread-inline-reply': GMAIL,
  'outlook/reconstructed-2026-conversation-off': GMAIL,
  'outlook/reconstructed-2026-inline-reply': GMAIL,
  'outlook/reconstructed-2026-popout': GMAIL,
  'outlook/reconstructed-2026-reading-pane-en': GMAIL,
  'outlook/reconstructed-2026-reading-pane-off-fullwidth': GMAIL,
  'outlook/reconstructed-2026-sender-without-address': GMAIL.filter((field) => field !== 'address'),
  'roundcube/rc-preview-frame': OWN,
  'roundcube/rc-show': OWN,
  'sogo/sogo-msg': OWN,
  'sogo/sogo-compose': OWN, // the letter stays open behind the dialog
};

/** The pages without a letter that could be read. */
const NONE = [
  'gmail/gmail-2019-12-list-row-ru',
  'gmail/gmail-2023-08-message-expanded', // whoever saved it cut the sender and the body's own element out
  'gmail/gmail-2025-compose-body-element',
  'gmail/inboxsdk-2014-12-list-view',
  'gmail/reconstructed-2026-list',
  'roundcube/rc-compose',
  'roundcube/rc-list',
  'sogo/sogo-list',
];

function open(name: string) {
  const [id = ''] = name.split('/');
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  return { id, page: pageAt(html, AT[id]) };
}

const flat = (words: string) => words.replace(/[\s\u00a0]+/g, '');

describe.skipIf(!existsSync(FOLDER))('saved webmail pages', () => {
  test.each(Object.entries(LETTERS))('%s', (name, fields) => {
    const { id, page } = open(name);
    const found = mailSites.flatMap((site) => site.find(page));
    expect(found).toHaveLength(1);
    const [letter] = found;
    const seen = letter?.read() as Sighting;

    expect(seen.site).toBe(id);
    expect({ ...seen, address: seen.from?.address }).toSatisfy((all: Record<string, unknown>) =>
      GMAIL.every((field) => fields.includes(field) === (all[field] !== undefined)),
    );

    // The subject is a heading of the page.
    const headings = [...page.querySelectorAll('title,h2,h3,h5')].map((one) => flat(one.textContent ?? ''));
    expect(seen.subject?.length).toBeGreaterThan(20);
    expect(headings.some((words) => words.includes(flat(seen.subject ?? '?')))).toBe(true);

    expect(seen.from?.name?.length).toBeGreaterThan(5);
    if (seen.from?.address) {
      expect(seen.from.address).toMatch(/^[\w.-]+@[\w.-]+\.\w+$/);
      expect(page.body.innerHTML).toContain(seen.from.address);
    }

    // The words are the body's, in its order, whole lines of them, and end where the quote begins.
    const whole = flat(letter?.body.textContent ?? '');
    const words = flat(seen.text);
    expect(words.length).toBeGreaterThan(120);
    expect(whole.startsWith(words)).toBe(true);
    const quote = letter?.body.querySelector('[class*=quote],blockquote');
    expect(words.length).toBe(whole.length - flat(quote?.textContent ?? '').length);
    expect(seen.text).toMatch(/^[^\n]{3,12},\n\n/);

    if (fields.includes('sent') && seen.sentText) {
      const year = /20\d\d/.exec(seen.sentText)?.[0];
      expect(seen.sent?.slice(0, 4)).toBe(year);
    }
    if (id === 'gmail' && seen.messageId) {
      const decimal = BigInt(`0x${seen.messageId}`).toString();
      expect(page.body.innerHTML).toContain(`msg-f:${decimal}`);
      expect(page.body.innerHTML).toContain(`data-legacy-thread-id="${seen.threadId}"`);
    }
    if (id === 'outlook') expect(page.getElementById(`MSG_${seen.messageId}_FROM`)).not.toBeNull();
  });

  test.each(NONE)('nothing in %s', (name) => {
    const { page } = open(name);
    expect(mailSites.flatMap((site) => site.find(page)).flatMap((letter) => letter.read() ?? [])).toEqual([]);
  });

  test('no page is forgotten', () => {
    const there = Object.keys(AT).flatMap((id) =>
      readdirSync(join(FOLDER, id)).map((file) => `${id}/${file.replace('.html', '')}`),
    );
    expect(there.sort()).toEqual([...Object.keys(LETTERS), ...NONE].sort());
  });
});
