import { BULLET } from './clean';
import { Unreadable } from './unreadable';
import { openZip } from './zip';

/** A tag with its attributes, or the words between two. Attribute values may hold ">". */
const PARTS = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (words: string): string =>
  words.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, number, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Styles of Word's own that make a list item or a heading, in the languages we know. */
const LIST = /val="(?:List(?:Bullet|Number)|Aufzhlung|Aufzaehlung|Listennummer)/i;
const HEADING = /val="(?:Heading|berschrift|Title|Titel)/i;

/** One row of a table whose cells are single lines is one line; else its cells come one after the other. */
function rowOf(cells: string[][]): string[] {
  const filled = cells.map((lines) => lines.filter((line) => line.trim()));
  if (filled.every((lines) => lines.length <= 1)) return [filled.flat().join('\t')];
  return filled.flat();
}

interface Cell {
  lines: string[];
  row: string[][];
}

/**
 * The words of `word/document.xml`: a paragraph a line, list items with "• ", a tab where Word has one. Tracked
 * deletions, fields' own codes and what is there twice for old programs are left out. Nothing of the file is
 * ever run or looked up: tags are only read past.
 */
export function wordsOfDocument(xml: string): string {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml.slice(0, 2_000))) throw new Unreadable('broken');
  const out: string[] = [];
  const tables: Cell[] = [];
  let into = out;
  let paragraph = '';
  let item = false;
  let heading = false;
  let inText = false;
  /** Depth inside something that is not shown. */
  let hidden = 0;
  const boxes: { paragraph: string; item: boolean; heading: boolean }[] = [];

  const put = () => {
    const words = paragraph.trim();
    if (heading && words) into.push('');
    into.push(item && words ? `${BULLET}${words}` : paragraph.trimEnd());
    paragraph = '';
    item = false;
    heading = false;
  };

  for (const [, close, tag = '', attributes = '', empty, words] of xml.matchAll(PARTS)) {
    if (words !== undefined) {
      if (inText && !hidden) paragraph += plain(words);
      continue;
    }
    const opens = !close && !empty;
    if (/^(?:Fallback|del|moveFrom|instrText|delText|pict)$/.test(tag)) {
      hidden += opens ? 1 : close ? -1 : 0;
      continue;
    }
    if (hidden) continue;
    if (tag === 't') inText = opens;
    else if (tag === 'tab' && !/\bval=/.test(attributes)) paragraph += close ? '' : '\t';
    else if ((tag === 'br' || tag === 'cr') && !close) {
      const listed = item;
      put();
      item = false;
      // The rest of a list item after a soft break stays its own line, without a sign.
      if (listed) heading = false;
    } else if (tag === 'noBreakHyphen') paragraph += '-';
    else if (tag === 'numPr') item ||= opens;
    else if (tag === 'numId' && /val="0"/.test(attributes)) item = false;
    else if (tag === 'pStyle') {
      item ||= LIST.test(attributes);
      heading ||= HEADING.test(attributes);
    } else if (tag === 'p' && (close || empty)) put();
    else if (tag === 'txbxContent') {
      // A box stands beside its paragraph: its own lines come first, then the paragraph goes on.
      if (opens) {
        boxes.push({ paragraph, item, heading });
        paragraph = '';
        item = false;
      } else ({ paragraph, item, heading } = boxes.pop() ?? { paragraph, item, heading });
    } else if (tag === 'tr' && opens) tables.push({ lines: into, row: [] });
    else if (tag === 'tc' && opens) into = [];
    else if (tag === 'tc' && close) tables.at(-1)?.row.push(into);
    else if (tag === 'tr' && close) {
      const done = tables.pop();
      if (done) {
        into = done.lines;
        into.push(...rowOf(done.row));
      }
    }
  }
  if (paragraph) put();
  return out.join('\n');
}

/** The words of a Word file (.docx). Rejects with {@link Unreadable}. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const zip = openZip(bytes);
  if (!zip.names.includes('word/document.xml')) throw new Unreadable('not-one');
  return wordsOfDocument(await zip.text('word/document.xml'));
}
