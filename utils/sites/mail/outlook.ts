import { outlookId } from '../ids';
import { type Keys, mailSite, person } from '../letters';
import { type OpenMail, openLetters } from '../open';
import { all } from '../pick';
import { line } from '../text';
import { when } from '../when';

// Outlook's classes change with every build and its labels are translated; ids, `data-testid` and `role` are not.
// What stands in a mail keeps its ids with `x_` before them, so that it can't pass for these.
const message = [
  ':has([id^=MSG_][id$=_FROM])', // 2026-10
  ':has([data-testid=SentReceivedSavedTime])', // 2026-09
];
const body = [
  '[id^=UniqueMessageBody]', // 2026-09
  '[role=document]:not([contenteditable],[role=listbox] *)', // 2026-04
];

export const keys: Keys = {
  message,
  body,
  sender: [
    '[id^=MSG_][id$=_FROM]', // 2026-10
    '[id$=_FROM]', // 2026-10
  ],
  subject: [
    '[id^=CONV_][id$=_SUBJECT]', // 2026-09
    '[id^=MSG_][id$=_SUBJECT]', // 2026-09: empty, and names the heading that is its label
  ],
};

/** What a letter may also say; without these it is still read. */
export const also = {
  date: [
    '[data-testid=SentReceivedSavedTime]', // 2026-09
    '[id^=MSG_][id$=_DATETIME]', // 2026-09
  ],
  me: ['[id^=primaryMailboxRoot]'], // 2025-11
  row: ['[role=option][data-convid][aria-selected=true]'], // 2026-09
};

/** A window of its own has neither list nor folders, and the address about:blank. */
const HERE = '#ReadingPaneContainerId,#_owa_projection_root,[id^=primaryMailboxRoot]';

export const open: OpenMail = {
  id: 'outlook',

  here: (page) => !!page.querySelector(HERE),

  find: (page, wanted) => openLetters(page, { message, body, spot: '[role=document]', keyOf }, wanted),
};

function keyOf(one: Element): string | undefined {
  const ids = all(one, ['[id^=MSG_]']).map(({ id }) => /^MSG_(.+)_/.exec(id)?.[1]);
  // Two messages in one: which of them the body is of can't be known.
  return ids.every((id) => id === ids[0]) && ids[0] ? outlookId(ids[0]) : undefined;
}

const hosts = ['live.com', 'office.com', 'office365.com', 'cloud.microsoft'];

export default /* @__PURE__ */ mailSite(open, {
  name: 'Outlook',
  matches: /* @__PURE__ */ hosts.map((host) => `https://outlook.${host}/*`),
  examples: /* @__PURE__ */ hosts.map((host) => `https://outlook.${host}/mail/0/inbox/id/AAQkAD`),
  keys,

  facts({ page, message, sender, subject, key }) {
    const from = person(line(sender));
    const mine = all(page, also.me)[0]?.getAttribute('data-folder-name');
    if (mine && mine.toLowerCase() === from.address?.toLowerCase()) return undefined;

    const heading = page.getElementById(subject.getAttribute('aria-labelledby') ?? '') ?? subject;
    const title = heading.querySelector('[title]')?.getAttribute('title') ?? line(heading);
    // The selected row may be a step ahead of the pane.
    const row = all(page, also.row).find((one) => line(one).includes(title));
    const thread =
      /^CONV_(.+)_SUBJECT$/.exec(heading.id)?.[1] ?? row?.getAttribute('data-convid') ?? undefined;
    // A colleague's address is only in the card that opens over the name; the list may say it beside the same name.
    const named = row && all(row, ['[title*="@"]']).find((one) => line(one) === from.name);
    from.address ??= named && person(named.getAttribute('title') ?? '').address;

    const date = all(message, also.date)[0];
    const sentText = date && line(date);
    return {
      subject: title,
      from,
      sent: sentText && when(sentText, page.documentElement.lang),
      sentText,
      messageId: key,
      threadId: thread && outlookId(thread),
      url: thread && addressOf(thread, page.baseURI),
    };
  },
});

/** A window of its own is about:blank, but its base is the address of the page that opened it. */
function addressOf(thread: string, base: string): string | undefined {
  const [, host, mail = '/mail'] = /^(https:..[^/]+)(\/mail(?:\/\d+)?(?=\/|$))?/.exec(base) ?? [];
  return host && `${host}${mail}/inbox/id/${encodeURIComponent(thread)}`;
}
