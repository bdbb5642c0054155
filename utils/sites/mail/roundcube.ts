import { type Keys, mailSite, person } from '../letters';
import { type OpenMail, openLetters } from '../open';
import { all } from '../pick';
import { line } from '../text';
import { when } from '../when';

// The letter stands in a page of its own (`_action=show`) or in the frame of the list (`_action=preview`), which is a
// page of its own too: both have the same parts. Seen: 1.6.5 with its skin Elastic (the default since 1.4).
const message = [
  '#layout-content', // 2026-11
  'body', // one letter a page
];
const body = [
  '#messagebody', // 2026-11
  '.message-htmlpart,.message-part', // 2026-11: a letter has one kind or the other
];

export const keys: Keys = {
  message,
  body,
  sender: [
    '.header-summary .rcmContactAddress', // 2026-11
    '.from .rcmContactAddress', // 2026-11
  ],
  subject: [
    'h2.subject', // 2026-11
    '.subject', // older skins
  ],
};

/** What a letter may also say; without these it is still read. */
export const also = {
  date: ['.header-summary .text-nowrap', '.header.date'], // 2026-11
};

/** The letter's lasting address; in the frame the page's own would open the frame alone. 2026-11 */
const addressOf = (page: Document): string =>
  page.querySelector<HTMLAnchorElement>('a.extwin[href*=_uid]')?.href ?? page.URL;

export const open: OpenMail = {
  id: 'roundcube',

  here: (page) => !!page.querySelector('.task-mail,#messagebody'),

  find: (page, wanted) => openLetters(page, { message, body, spot: '#messagebody', keyOf }, wanted),
};

/** A letter has no id of its own: its folder and its number there are one. */
function keyOf(_: Element, page: Document): string | undefined {
  const [path, query] = addressOf(page).split('?');
  const at = new URLSearchParams(query);
  const folder = at.get('_mbox') ?? '';
  return /^(INBOX\W)?(sent|drafts)\b/i.test(folder) ? undefined : `${path}${folder}/${at.get('_uid')}`;
}

export default /* @__PURE__ */ mailSite(open, {
  name: 'Roundcube',
  matches: [],
  asked: true,
  examples: [],
  keys,

  facts({ page, message, sender, subject, key }) {
    const date = all(message, also.date)[0];
    const sentText = date && line(date);
    return {
      subject: line(subject, '.voice,a'),
      from: person(`${line(sender)} <${sender.getAttribute('title')}>`),
      sent: sentText && when(sentText, page.documentElement.lang),
      sentText,
      messageId: /\/\d+$/.test(key) ? key : undefined,
      url: addressOf(page),
    };
  },
});
