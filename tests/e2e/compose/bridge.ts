// Stands in an isolated world, as the composer's script does, and does there what a page's event asks for.
import { putIntoReply, takeOutOfReply } from '@/utils/sites/compose/reply';
import { takeOut } from '@/utils/sites/compose/take-out';
import { putReply } from '@/utils/sites/compose/write';

const boxAt = (place: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(place);
  const box = found instanceof HTMLIFrameElement ? found.contentDocument?.body : found;
  if (!box) throw new Error(`No box at ${place}`);
  return box;
};

const can: Record<string, (...given: string[]) => unknown> = {
  put: (place = '', text = '') => putReply(boxAt(place), text),
  out: (place = '', text = '') => takeOut(boxAt(place), text),
  reply: (letter = '{}', text = '') => putIntoReply(document, JSON.parse(letter), text),
  outOfReply: (text = '') => takeOutOfReply(document, text),
};

document.addEventListener('ask', (event) => {
  const { call, given } = JSON.parse((event as CustomEvent<string>).detail);
  Promise.resolve()
    .then(() => can[call]?.(...given))
    .catch((error: unknown) => ({ error: String(error) }))
    .then((answer) => document.dispatchEvent(new CustomEvent('answer', { detail: JSON.stringify(answer) })));
});
document.documentElement.dataset.bridge = 'ready';
