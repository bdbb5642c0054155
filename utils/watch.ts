/** How long a page may go on changing before it is looked at. Milliseconds. */
const SETTLE = 150;

const EDITOR = '[contenteditable]:not([contenteditable=false])';

/**
 * Calls `scan` when a page may have opened a letter: now, and after each burst of changes, until `stop`.
 * While the person writes in the page nothing is watched, so that no key they press costs anything.
 */
export function watchPage(page: Document, stop: AbortSignal, scan: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching = false;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!stop.aborted) scan();
    }, SETTLE);
  };
  const observer = new MutationObserver(soon);
  const watch = () => {
    const writing = page.activeElement?.closest(EDITOR);
    if (writing && watching) observer.disconnect();
    if (!writing && !watching && page.body) {
      observer.observe(page.body, { childList: true, subtree: true });
      soon();
    }
    watching = !writing;
  };
  const on = (target: EventTarget, type: string, call: () => void) =>
    target.addEventListener(type, call, { signal: stop, passive: true });
  for (const type of ['focusin', 'focusout']) on(page, type, () => queueMicrotask(watch));
  // A focused element that is removed says nothing: the next click then starts the watch again.
  on(page, 'click', () => watching || queueMicrotask(watch));
  on(page.defaultView ?? window, 'pageshow', soon);
  stop.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  watch();
}
