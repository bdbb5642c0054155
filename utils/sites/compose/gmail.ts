import { all, around, near, shown } from '../pick';
import { answers, type Composer, type LetterName, letterOf, press } from './composer';

export const keys = {
  box: [
    '[g_editable=true][contenteditable=true]', // 2026-09
    '.editable[contenteditable=true]', // 2025-11
  ],
  // One message of a thread, with the box that answers it
  item: ['[role=listitem]', '[data-legacy-message-id]'], // 2026-09
  // In the message's header
  reply: [
    '.acX .DILLkc', // 2026-01
    '.acX .aaq', // until 2025-11
  ],
  // Below the thread: answers its last message
  below: ['.amn .bkH[role=link]', '.ams.bkH'], // 2025-11
};

function itemOf(page: Document, letter: LetterName): Element | undefined {
  const body = letterOf(page, 'gmail', letter)?.body;
  return body && around(body, keys.item);
}

const subjectOf = (box: Element): string | undefined =>
  (near(box, 'input[name=subjectbox]')[0] as HTMLInputElement | undefined)?.value;

const gmail: Composer = {
  id: 'gmail',

  boxes: (page) => all(page, keys.box).filter(shown) as HTMLElement[],

  box(page, letter) {
    const boxes = gmail.boxes(page);
    const item = itemOf(page, letter);
    // Under the letter, or in a window of its own that has the letter's subject: a new mail has another.
    return boxes.find((box) => item?.contains(box)) ?? boxes.find((box) => answers(subjectOf(box), letter));
  },

  pressReply(page, letter) {
    const item = itemOf(page, letter);
    if (!item) return false;
    const last = item.parentElement?.lastElementChild === item;
    const below = last ? keys.below.flatMap((place) => near(item, place)) : [];
    return press([...all(item, keys.reply), ...below].find(shown));
  },
};

export default gmail;
