import type { Block } from './block';
import type { Found } from './found';
import { bare } from './lines';

/** Shorter, what a page shows says nothing about its data. Characters. */
const LITTLE = 150;

/** Is the data of the listing in front of the person? A single-page site leaves the first one's behind. */
export function isFresh(
  data: Found,
  site: Found | undefined,
  shows: (said: string) => boolean,
  text: () => { block: Block | undefined; heading: string | undefined },
): boolean {
  if (!data.title || shows(data.title)) return true;
  const start = bare(data.description ?? '').slice(0, 60);
  const seen =
    site?.description ??
    text()
      .block?.lines.map((line) => line.text)
      .join(' ');
  if (!seen || bare(seen).includes(start)) return true;
  return seen.length < LITTLE;
}

/** Data without lines, or with only the beginning, gives way to the same text as the page shows it. */
export function better(data: string, shown: string | undefined, byText: () => string): string {
  const flat = data.split('\n').length < 4 && data.length > 600;
  if (!flat && !shown && !/(?:…|\.{3})$/.test(data)) return data;
  const other = shown ?? byText();
  const mine = new Set(bare(data).split(' '));
  const theirs = new Set(bare(other).split(' '));
  const shared = [...mine].filter((word) => theirs.has(word)).length / mine.size;
  if (shared < 0.8) return data;
  const longer = other.length > data.length * 1.3;
  const lined = other.split('\n').length > data.split('\n').length * 2 && other.length > data.length * 0.7;
  return longer || lined ? other : data;
}
