import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readListing as read } from '@/utils/sites/listing';
import { pageAt } from './page-at';

/** Puts the frames that a browser saved beside a page back into it. */
function withFrames(page: Document, file: string): Document {
  for (const frame of page.querySelectorAll('iframe[src]')) {
    const src = frame.getAttribute('src') ?? '';
    if (/^[a-z]+:|^\/\//i.test(src)) continue;
    const beside = resolve(dirname(file), decodeURI(src.replace(/[?#].*$/, '')));
    try {
      frame.setAttribute('srcdoc', readFileSync(beside, 'utf8'));
    } catch {} // it was not saved
  }
  return page;
}

/** The listing of a saved page as `read-page` prints it; null where it has none. */
export function readListing(html: string, url: string, file: string) {
  const found = read(withFrames(pageAt(html, url), file));
  if (!found) return null;
  const { title = null, company = null, place = null, description, source } = found;
  return { title, company, place, description, source };
}
