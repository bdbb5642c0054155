import { gmailId, gmailTime } from '../ids';
import { type Keys, mailSite } from '../letters';
import { type OpenMail, openLetters } from '../open';
import { all } from '../pick';
import { line } from '../text';

// Gmail's class names are machine-made and its toolbars change; the data attributes, `.a3s` (a body), `.gD` (a
// sender) and `.hP` (a subject) have stayed since 2014–2018.
const message = [
  '[data-legacy-message-id]', // 2026-09
  '[data-message-id]', // 2026-09: comes first on an answer just sent
  '.message', // 2025-10: print view
];
const body = [
  '.a3s', // 2026-09
  '.ii.gt', // 2026-04
  '.adP', // 2026-04
  '.message>*>tr>td>table>*>tr>td>div', // 2025-10: print view
];

export const keys: Keys = {
  message,
  body,
  sender: [
    '.gs .gD[email]', // 2026-09
    '.gF [email]', // 2026-03
    '.message>*>:first-child font', // 2025-10: print view
  ],
  subject: [
    'h2[data-legacy-thread-id]', // 2026-09: missing in the preview pane since 2026-07
    '.hP', // 2026-08
    '.ha h2', // 2026-03
    '.maincontent>:first-child b', // 2025-10: print view
  ],
};

/** What a letter may also say; without these it is still read. */
export const also = {
  date: [
    '.gK .g3', // 2026-09: the title is a full date, in the person's language
    '.message>*>:first-child [align=right]', // 2025-10: print view
  ],
  // 2026-09: the list's selected row, beside a preview pane whose heading has no id
  row: ['.aps [data-legacy-thread-id]'],
};

/** Folded up, in the ways Gmail does it. 2026-09 */
const FOLDED = '.kv,.kQ,.kx,[role=listitem][aria-expanded=false]';

export const open: OpenMail = {
  id: 'gmail',

  here: (page) => !!page.querySelector('[gh],.maincontent>.message'),

  find: (page, wanted) => openLetters(page, { message, body, spot: '.ii.gt', keyOf }, wanted),
};

function keyOf(one: Element, page: Document): string | undefined {
  const id = one.getAttribute('data-message-id') ?? '';
  const from = one.querySelector('.gD')?.getAttribute('email') ?? '';
  // The title names whose mail this is: "Subject - address - Gmail". An id of `msg-a` was given to what is written
  // here, sent or not.
  if (from === page.title.split(' - ').at(-2) || /msg-a/.test(id) || one.closest(FOLDED)) return undefined;

  const decimal = /msg-f:(\d+)/.exec(id)?.[1];
  if (decimal) return gmailId(decimal);
  const prints = page.querySelectorAll('.message');
  return one.getAttribute('data-legacy-message-id') ?? `print ${[...prints].indexOf(one)}`;
}

export default /* @__PURE__ */ mailSite(open, {
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  examples: ['https://mail.google.com/mail/u/1/#inbox/FMfcgzQ', 'https://mail.google.com/mail/u/0/popout'],
  keys,
  cut: '.iX', // 2026-04: "Message clipped", with a link to the rest

  facts({ page, message, sender, subject, key }) {
    const date = all(message, also.date)[0];
    const sentText = date && (date.getAttribute('title') ?? line(date));
    const messageId = key.startsWith('print') ? undefined : key;

    // The selected row may be a step ahead of the pane: it counts if the pane has its last message.
    const row = all(page, also.row)[0];
    const last = row?.getAttribute('data-legacy-last-non-draft-message-id');
    const same = last && message.closest('[role=list]')?.querySelector(`[data-legacy-message-id="${last}"]`);
    const thread = subject.hasAttribute('data-legacy-thread-id') ? subject : same && row;
    const threadId = (thread || undefined)?.getAttribute('data-legacy-thread-id') ?? undefined;

    const address = sender.getAttribute('email');
    const account = /\/u\/(\d+)/.exec(page.URL)?.[1] ?? 0;
    return {
      sent: messageId && gmailTime(messageId, sentText),
      sentText,
      messageId,
      threadId,
      url: messageId && `https://mail.google.com/mail/u/${account}/#all/${threadId ?? messageId}`,
      ...(address && { from: { name: sender.getAttribute('name') || undefined, address } }),
    };
  },
});
