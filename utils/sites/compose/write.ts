import { exec, isArea, linesOf, type Put, same, select, stepBack, wordsOf } from './box';

/** What an answer stands above: the letter it answers with the line that introduces it, and one's signature. */
const BELOW =
  '.gmail_quote,.gmail_signature,[id$=RplyFwdMsg],[id$=appendonsend],[id^=Signature],#reply-intro,blockquote,hr';

/** How long an editor may take over a paste. Milliseconds. */
const PATIENCE = 1_000;

/**
 * Puts the caret into an empty line at the top, above all that is there. Gives the line if it had to be made: a caret
 * in words without a line of their own would draw the quote into ours, and one at the start of a quote stands in it.
 */
function caretOnTop(box: HTMLElement): HTMLElement | undefined {
  const first = box.firstChild;
  const blank =
    first?.nodeType === 1 && !first.textContent?.trim() && !(first as Element).matches(`${BELOW},br`);
  if (!first || box.innerHTML === '<br>') select(box, [box, 0]);
  else if (blank) select(box, [first, 0]);
  else {
    const page = box.ownerDocument;
    const line = page.createElement(first.nodeName === 'P' ? 'p' : 'div');
    line.append(page.createElement('br'));
    box.prepend(line);
    select(box, [line, 0]);
    return line;
  }
  return undefined;
}

/** Line by line: given as a whole, some editors make one paragraph of it. */
function type(box: HTMLElement, text: string): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (at) exec(box, 'insertParagraph');
    if (line) exec(box, 'insertText', line);
  }
}

/** Offers words as if pasted, in the form of the standard or in the one Firefox takes instead. */
function paste(box: HTMLElement, form: (data: DataTransfer) => object): void {
  const view = box.ownerDocument.defaultView;
  if (!view) return;
  const init = { bubbles: true, cancelable: true, ...form(new view.DataTransfer()) };
  box.dispatchEvent(new view.ClipboardEvent('paste', init as ClipboardEventInit));
}

const ways = [
  type,
  (box: HTMLElement, text: string) =>
    paste(box, (clipboardData) => {
      clipboardData.setData('text/plain', text);
      return { clipboardData };
    }),
  (box: HTMLElement, data: string) => paste(box, () => ({ dataType: 'text/plain', data })),
];

/** Resolves when `so` holds, looked at after each change of the box, or when an editor has had time enough. */
function comesTo(box: HTMLElement, so: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (so()) done();
    };
    const done = () => {
      clearTimeout(timer);
      watch.disconnect();
      resolve(so());
    };
    const watch = new MutationObserver(look);
    const timer = setTimeout(done, PATIENCE);
    watch.observe(box, { childList: true, characterData: true, subtree: true });
    look();
  });
}

function putIntoArea(box: HTMLTextAreaElement, text: string): Put {
  const before = box.value;
  const added = before ? `${text}\n\n` : text;
  box.focus();
  box.setRangeText(added, 0, 0, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: added }));
  return { ok: box.value === added + before, before, after: box.value };
}

/**
 * Puts text on top of an open reply box, above the quote and the signature, as if it were typed; where an editor
 * takes no typing, as if it were pasted. `ok`: every line of it is there, in order and once, and every other line
 * is what it was. Where that can't be had, what was typed is taken back. Never sends.
 */
export async function putReply(box: HTMLElement, text: string): Promise<Put> {
  if (isArea(box)) return putIntoArea(box, text);
  const before = wordsOf(box);
  const was = linesOf(before);
  const wanted = [...linesOf(text), ...was];

  const made = caretOnTop(box);
  // A blank line before what follows, unless there is one.
  const next = (made ?? box.firstChild)?.nextSibling;
  const whole = next?.textContent?.trim() ? `${text}\n` : text;
  for (const way of ways) {
    way(box, whole);
    if (await comesTo(box, () => same(linesOf(wordsOf(box)), wanted)))
      return { ok: true, before, after: wordsOf(box) };
    if (!stepBack(box, was, 2 * text.split('\n').length + 4)) break;
  }
  if (made && !made.textContent) made.remove();
  return { ok: false, before, after: wordsOf(box) };
}
