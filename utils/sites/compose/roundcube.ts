import { all } from '../pick';
import { answers, type Composer, inFrames, type LetterName, letterOf, press } from './composer';

export const keys = {
  frame: ['#composebody_ifr', '#composebodycontainer iframe'], // 1.6, 2026-11: TinyMCE
  area: ['textarea#composebody', 'textarea[name=_message]'], // 1.6, 2026-11
  subject: ['#compose-subject', 'input[name=_subject]'], // 1.6, 2026-11
  reply: ['#toolbar-menu .reply:not(.disabled)', 'a.reply:not(.disabled)'], // 1.6, 2026-11
};

/** Its answer is a page of its own, which has the subject before it has the editor. */
const isAnswer = (page: Document, letter: LetterName): boolean =>
  answers((all(page, keys.subject)[0] as HTMLInputElement | undefined)?.value, letter);

const roundcube: Composer = {
  id: 'roundcube',

  boxes(page) {
    // Behind the editor stands a text area that nobody sees; before the editor has come it must not be taken.
    const editor = page.querySelector<HTMLInputElement>('input[name=_is_html]')?.value === '1';
    return editor ? inFrames(all(page, keys.frame)) : (all(page, keys.area) as HTMLElement[]);
  },

  box: (page, letter) => (isAnswer(page, letter) ? roundcube.boxes(page)[0] : undefined),

  pressReply: (page, letter) =>
    isAnswer(page, letter) || (!!letterOf(page, 'roundcube', letter) && press(all(page, keys.reply)[0])),
};

export default roundcube;
