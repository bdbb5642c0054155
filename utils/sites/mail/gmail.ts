import { gmailId } from '../ids';
import { type Keys, letters } from '../letters';
import { all } from '../pick';
import type { MailSite } from '../site';
import { line } from '../text';

// Gmail's class names are machine-made and its toolbars change; the data attributes, `.a3s` (a body), `.gD` (a
// sender) and `.hP` (a subject) have stayed since 2014–2018.
export const keys: Keys = {
  message: [
    '[data-legacy-message-id]', // 2026-09
    '[data-message-id]', // 2026-09: comes first on an answer just sent
    '.message', // 2025-10: print view
  ],
  body: [
    '.a3s', // 2026-09
    '.ii.gt', // 2026-04
    '.adP', // 2026-04
    '.message>*>tr>td>table>*>tr>td>div', // 2025-10: print view
  ],
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
  thread: ['.aps [data-legacy-thread-id]'],
};

/** Folded up, in the three ways Gmail does it. 2026-09 */
const FOLDED = '.kv,.kQ,.kx,[role=listitem][aria-expanded=false]';

/** An id's upper bits are the time in milliseconds; an imported letter's may be another, which its year shows. */
function sentAt(id: string, said: string): string | undefined {
  const time = Number(BigInt(`0x${id}`) >> 20n);
  const date = new Date(time);
  const year = /\b20\d\d\b/.exec(said)?.[0] ?? date.getFullYear();
  return time > 1e12 && time < Date.now() + 864e5 && +year === date.getFullYear()
    ? date.toISOString()
    : undefined;
}

const gmail: MailSite = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  examples: ['https://mail.google.com/mail/u/1/#inbox/FMfcgzQ'],

  here: (page) => !!page.querySelector('[gh=tm],[gh=tl],.maincontent>.message'),

  find: (page) =>
    letters(
      page,
      keys,
      '.ii.gt',

      (message) => {
        const id = message.getAttribute('data-message-id') ?? '';
        // The title names whose mail this is: "Subject - address - Gmail".
        const mine = all(message, keys.sender)[0]?.getAttribute('email') === page.title.split(' - ').at(-2);
        // `msg-a` was written here, sent or not.
        if (mine || /msg-a/.test(id) || message.closest(FOLDED)) return undefined;
        const decimal = /msg-f:(\d+)/.exec(id)?.[1];
        return (
          message.getAttribute('data-legacy-message-id') ??
          (decimal ? gmailId(decimal) : `print${[...page.querySelectorAll('.message')].indexOf(message)}`)
        );
      },

      ({ message, sender, subject, key }) => {
        const date = all(message, also.date)[0];
        const sentText = date && (date.getAttribute('title') ?? line(date));
        const messageId = /^p/.test(key) ? undefined : key;

        // The selected row may be a step ahead of the pane: it counts if the pane has its last message.
        const row = all(page, also.thread)[0];
        const last = row?.getAttribute('data-legacy-last-non-draft-message-id');
        const same = message.closest('[role=list]')?.querySelector(`[data-legacy-message-id="${last}"]`);
        const thread = subject.getAttribute('data-legacy-thread-id') ? subject : same && row;
        const threadId = thread?.getAttribute('data-legacy-thread-id') ?? undefined;

        const address = sender.getAttribute('email');
        const account = /\/u\/(\d+)/.exec(page.URL)?.[1] ?? 0;
        return {
          site: 'gmail',
          sent: messageId && sentAt(messageId, sentText ?? ''),
          sentText,
          messageId,
          threadId,
          url: messageId && `https://mail.google.com/mail/u/${account}/#all/${threadId ?? messageId}`,
          ...(address && { from: { name: sender.getAttribute('name') || undefined, address } }),
        };
      },
    ),
};

export default gmail;
