/** How long a page may go on changing before it is looked at. Milliseconds. */
const SETTLE = 150;

const EDITOR = '[contenteditable]:not([contenteditable=false])';

/**
 * Calls `scan` when a page may have opened a letter: now, and after each burst of changes, until `stop`.
 * While the person writes in the page nothing is watched, so that no key they press costs anything.
 *
 * Touches no element before there is a reason: a script's first one, `body` too, costs it more than all of this.
 */
export function watchPage(page: Document, stop: AbortSignal, scan: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching = false;
  let settled = false;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // The one time that no event has said where the focus is.
      if (!settled) watch(page.querySelector(':focus'));
      settled = true;
      scan();
    }, SETTLE);
  };
  const observer = new MutationObserver(soon);
  const on = (target: EventTarget, type: string, call: (event: FocusEvent) => void) =>
    target.addEventListener(type, call as EventListener, { signal: stop, passive: true });
  const clicked = () => watch(page.activeElement);
  const watch = (focus: EventTarget | null) => {
    const writing = (focus as Element | null)?.closest?.(EDITOR);
    if (writing) {
      observer.disconnect();
      // A focused element that is removed says nothing: the next click then starts the watch again.
      on(page, 'click', clicked);
    } else if (!watching) {
      page.removeEventListener('click', clicked);
      observer.observe(page, { childList: true, subtree: true });
      soon();
    }
    watching = !writing;
  };
  on(page, 'focusin', (event) => watch(event.target));
  on(page, 'focusout', (event) => watch(event.relatedTarget));
  on(page.defaultView ?? window, 'pageshow', soon);
  stop.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  watch(null);
}
