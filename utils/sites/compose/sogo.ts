import { all, shown } from '../pick';
import { answers, type Composer, inFrames, type LetterName, letterOf, press } from './composer';

export const keys = {
  frame: ['.cke_wysiwyg_frame', 'sg-ckeditor iframe'], // 5.8, 2026-11: CKEditor 4
  // CKEditor begins as a text area of its own, which takes words and loses them: that is neither of these.
  area: ['textarea[ng-model="editor.message.editable.text"]', 'textarea.plain-text'], // 5.8, 2026-11
  subject: ['[ng-model="editor.message.editable.subject"]', '.sg-mail-editor [name=subject]'], // 5.8, 2026-11
  reply: ['[ng-click^="viewer.reply("]'], // 5.8, 2026-11
};

/** The dialog has the subject before it has the editor. */
const isAnswer = (page: Document, letter: LetterName): boolean =>
  answers((all(page, keys.subject)[0] as HTMLInputElement | undefined)?.value, letter);

const sogo: Composer = {
  id: 'sogo',

  boxes(page) {
    const frames = all(page, keys.frame);
    return frames.length ? inFrames(frames) : (all(page, keys.area).filter(shown) as HTMLElement[]);
  },

  box: (page, letter) => (isAnswer(page, letter) ? sogo.boxes(page)[0] : undefined),

  pressReply: (page, letter) =>
    isAnswer(page, letter) ||
    (!!letterOf(page, 'sogo', letter) &&
      press(all(page, keys.reply).find((one) => !one.classList.contains('ng-hide')))),
};

export default sogo;
