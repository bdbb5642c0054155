import { all, near, shown } from '../pick';
import { type Composer, letterOf, press } from './composer';

export const keys = {
  box: [
    '[id^=editorParent_] [contenteditable=true][role=textbox]', // 2026-09
    '[id^=docking_] [contenteditable=true][aria-multiline=true]', // 2026-09
  ],
  // Named by the icon; `ArrowReplyAll…` answers everybody
  reply: ['[data-icon-name=ArrowReplyRegular]', '[data-icon-name^=ArrowReply]:not([data-icon-name*=All])'], // 2025-11
};

const outlook: Composer = {
  id: 'outlook',

  boxes: (page) => all(page, keys.box).filter(shown) as HTMLElement[],

  box(page, letter) {
    // The answer opens in the pane that shows the letter; a new mail takes the pane for itself.
    const pane = letterOf(page, 'outlook', letter)?.body.closest('#ReadingPaneContainerId,[role=main]');
    return outlook.boxes(page).find((box) => pane?.contains(box));
  },

  pressReply(page, letter) {
    const body = letterOf(page, 'outlook', letter)?.body;
    const icon = body && keys.reply.flatMap((place) => near(body, place))[0];
    return press(icon?.closest('button'));
  },
};

export default outlook;
