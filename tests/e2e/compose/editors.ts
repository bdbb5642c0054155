// The page's own script: gives a saved page living editors.
import { createEditor, createModelFromHtml } from 'roosterjs';

/** Outlook's editor, around what stands in the box. */
function rooster(box: HTMLDivElement): void {
  const model = createModelFromHtml(box.innerHTML);
  box.replaceChildren();
  box.removeAttribute('contenteditable');
  createEditor(box, [], model);
}

/** An editor in a frame without an address, as TinyMCE and CKEditor make it. */
function framed(frame: HTMLIFrameElement, html: string): void {
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no page');
  page.open();
  page.write(`<!doctype html><html><body contenteditable="true" id="tinymce">${html}</body></html>`);
  page.close();
}

/** One that draws itself anew from its own record, which nothing typed gets into. */
function deaf(box: HTMLElement): void {
  const record = [...box.childNodes].map((node) => node.cloneNode(true));
  const draw = () => box.replaceChildren(...record.map((node) => node.cloneNode(true)));
  box.addEventListener('input', (event) => {
    if ((event as InputEvent).inputType.startsWith('insert')) draw();
  });
}

/** One that takes only what is pasted, by its own hand and a moment later. */
function pasteOnly(box: HTMLElement): void {
  deaf(box);
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain');
    if (!text) return;
    setTimeout(() => {
      const lines = text.split('\n').map((line) => {
        const one = document.createElement('div');
        one.append(line || document.createElement('br'));
        return one;
      });
      box.prepend(...lines);
    }, 50);
  });
}

/** One that rewrites what is typed into it. */
function meddling(box: HTMLElement): void {
  box.addEventListener('input', () => {
    const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (node.nodeValue?.includes('feedback'))
        node.nodeValue = node.nodeValue.replace('feedback', 'applause');
  });
}

Object.assign(globalThis, { editors: { rooster, framed, deaf, pasteOnly, meddling } });
