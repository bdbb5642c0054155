import { type Keys, mailSite } from '../letters';
import { type OpenMail, openLetters } from '../open';
import { all } from '../pick';
import { line } from '../text';
import { when } from '../when';

// Angular leaves the names of what it shows in the page: `ng-bind`. Seen: 5.8.0.
const message = [
  'md-card', // 2026-11
  '[ui-view=message]', // 2026-11
];
const body = [
  '.msg-body', // 2026-11
  '.mailer_mailcontent', // 2026-11: one for each part of a letter
];

export const keys: Keys = {
  message,
  body,
  sender: [
    ':has(>[ng-bind$="from[0].email"])', // 2026-11
    ':has(>a.md-caption)', // 2026-11
  ],
  subject: [
    '[ng-bind$="message.subject"]', // 2026-11
    '.sg-md-headline', // 2026-11
  ],
};

/** What a letter may also say; without these it is still read. */
export const also = {
  date: ['time.msg-date', '[ng-bind$="message.date"]'], // 2026-11
};

export const open: OpenMail = {
  id: 'sogo',

  here: (page) => !!page.querySelector('[ng-app^=SOGo]'),

  // `#!/Mail/0/INBOX/1`: account, folder, number. A letter has no id of its own.
  find: (page, wanted) =>
    /Mail\/\w+\/(folder)?(sent|drafts)\b/i.test(page.URL)
      ? []
      : openLetters(page, { message, body, spot: '.msg-body', keyOf: () => page.URL }, wanted),
};

export default /* @__PURE__ */ mailSite(open, {
  name: 'SOGo',
  matches: [],
  asked: true,
  examples: [],
  keys,

  facts({ page, message, key }) {
    const date = all(message, also.date)[0];
    const sentText = date && line(date);
    return {
      sent: sentText && when(sentText, page.documentElement.lang),
      sentText,
      messageId: /Mail\/\w+\/.+\/\d+\b/.test(key) ? key : undefined,
      url: key,
    };
  },
});
