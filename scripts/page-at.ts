import { Window } from 'happy-dom';

/**
 * A saved page as a document at its address, for what happy-dom can: no script of it runs, nothing is fetched.
 * The address stands in the page's first comment, as browsers write it when they save a page.
 */
export function pageAt(html: string, url = /<!-- saved from url=(\S+) -->/.exec(html)?.[1]): Document {
  if (!url) throw new Error('A saved page says where it was: <!-- saved from url=… -->');
  const { document } = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  document.write(html);
  return document as unknown as Document;
}
