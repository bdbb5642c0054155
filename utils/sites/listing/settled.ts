/** How long a page must be quiet to be looked at again, and how long it may take to begin changing. Milliseconds. */
const QUIET = 120;
const BEGIN = 700;
/** How long is waited in all. */
const MOST = 5_000;

/**
 * What `look` gives, now or as soon as the page has changed so that it gives something; undefined where the page
 * stays still or the time is over.
 */
export function settled<T>(page: Document, look: () => T | undefined): Promise<T | undefined> {
  const now = look();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve) => {
    let timer = setTimeout(() => end(undefined), BEGIN);
    const limit = setTimeout(() => end(look()), MOST);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const found = look();
        if (found !== undefined) end(found);
        else timer = setTimeout(() => end(undefined), BEGIN);
      }, QUIET);
    });
    function end(found: T | undefined): void {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve(found);
    }
    observer.observe(page, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });
  });
}
