/** How long a page may go on changing before it is looked at. Milliseconds. */
const SETTLE = 300;

/** What a reused row changes besides its words: where it leads, whether it is shown. */
const SHOWS = ['hidden', 'href', 'aria-hidden', 'aria-selected', 'style'];

/**
 * Calls `look` now, and after each burst of changes of the page or of its address, until `stop`. Rows that are used
 * again for others change their words and no element: those changes count too.
 *
 * @returns forgets the changes that were made since, because they were our own
 */
export function watchRows(page: Document, stop: AbortSignal, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, SETTLE);
  };
  const observer = new MutationObserver(soon);
  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWS,
  });
  const view = page.defaultView ?? window;
  for (const type of ['popstate', 'hashchange', 'pageshow'])
    view.addEventListener(type, soon, { signal: stop });
  stop.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  look();
  return () => void observer.takeRecords();
}
