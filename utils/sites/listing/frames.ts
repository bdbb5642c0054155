/**
 * The documents of a page that scripts of it may read: itself, and what it holds in frames of its own address,
 * the outermost first. Frames whose words stand in an attribute are read from there where they are not loaded.
 */
export function documentsOf(page: Document, depth = 0): Document[] {
  const inner = [...page.querySelectorAll<HTMLIFrameElement>('iframe,frame')].flatMap((frame) => {
    if (frame.hasAttribute('hidden') || /display:\s*none/i.test(frame.getAttribute('style') ?? '')) return [];
    const found = loaded(frame);
    return found && depth < 3 ? documentsOf(found, depth + 1) : [];
  });
  return [page, ...inner];
}

function loaded(frame: HTMLIFrameElement): Document | undefined {
  try {
    if (frame.contentDocument?.body?.childElementCount) return frame.contentDocument;
  } catch {
    return undefined; // of another address
  }
  const words = frame.getAttribute('srcdoc');
  if (!words) return undefined;
  const Parser = frame.ownerDocument.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString(words, 'text/html') as Document;
}

/** Frames of other addresses, large enough to hold a listing: they can only be read when they are opened by themselves. */
export function framesElsewhere(page: Document): string[] {
  return [...page.querySelectorAll('iframe[src]')].flatMap((frame) => {
    const src = frame.getAttribute('src') ?? '';
    if (!URL.canParse(src, page.baseURI)) return [];
    const { origin, protocol, href } = new URL(src, page.baseURI);
    const { height, width } = frame.getBoundingClientRect();
    return /^https?:$/.test(protocol) &&
      origin !== page.defaultView?.location.origin &&
      height > 250 &&
      width > 250
      ? [href]
      : [];
  });
}
