import { joined } from './clean';

/** Words as a PDF paints them: a place from the top left of the page, in points. */
export interface Piece {
  text: string;
  x: number;
  /** The base line. */
  y: number;
  width: number;
  /** The height of the letters. */
  size: number;
}

/** Words that stand in one line without a gap a person would see. `order` is when the first was painted. */
interface Segment extends Piece {
  order: number;
}

const right = ({ x, width }: Piece): number => x + width;
const sameLine = (a: Piece, b: Piece): boolean => Math.abs(a.y - b.y) < 0.4 * Math.min(a.size, b.size);

/** Rows from top to bottom, each from left to right. */
function rowsOf<T extends Piece>(pieces: T[]): T[][] {
  const rows: T[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && sameLine(first, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** A gap wider than this, in heights of letters, parts two segments; one wider than the other is a space. */
const GAP = 1.1;
const SPACE = 0.13;

function segmentsOf(pieces: Piece[]): Segment[] {
  const painted = pieces
    .map((piece, order): Segment => ({ ...piece, order }))
    .filter(({ text, size }) => text.trim() && size > 0);
  return rowsOf(painted).flatMap((row) => {
    const parts: Segment[] = [];
    for (const piece of row) {
      const last = parts.at(-1);
      const gap = last ? piece.x - right(last) : Number.POSITIVE_INFINITY;
      if (!last || gap > GAP * Math.max(last.size, piece.size)) {
        parts.push({ ...piece });
        continue;
      }
      const space = gap > SPACE * piece.size && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
      last.text += (space ? ' ' : '') + piece.text;
      last.width = Math.max(right(last), right(piece)) - last.x;
      last.size = Math.max(last.size, piece.size);
      last.order = Math.min(last.order, piece.order);
    }
    return parts;
  });
}

/** A stretch of the page with two columns in it. */
interface Columns {
  top: number;
  bottom: number;
  left: Segment[];
  right: Segment[];
}

/** No column is shorter. */
const LINES = 3;

/** Painted in turns, left and right belong together: a date and its job, a name and its value. */
function inTurns(left: Segment[], rightOnes: Segment[]): boolean {
  const painted = [
    ...left.map((one) => ({ order: one.order, side: 0 })),
    ...rightOnes.map((one) => ({ order: one.order, side: 1 })),
  ]
    .sort((a, b) => a.order - b.order)
    .map(({ side }) => side);
  const turns = painted.filter((side, at) => at > 0 && side === 1 && painted[at - 1] === 0).length;
  return turns > 1 && turns >= 0.5 * Math.min(left.length, rightOnes.length);
}

/** The longest stretch without anything across this line from top to bottom. */
function stretchAt(at: number, segments: Segment[]): Columns | undefined {
  let best: Columns | undefined;
  let open: Columns = {
    top: Number.NEGATIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
    left: [],
    right: [],
  };
  const keep = () => {
    const { left, right: others } = open;
    if (left.length < LINES || others.length < LINES) return;
    if (left.length + others.length > (best ? best.left.length + best.right.length : 0)) best = open;
  };
  for (const segment of segments) {
    if (right(segment) <= at) open.left.push(segment);
    else if (segment.x >= at) open.right.push(segment);
    else {
      open.bottom = segment.y;
      keep();
      open = { top: segment.y, bottom: Number.POSITIVE_INFINITY, left: [], right: [] };
    }
  }
  keep();
  return best;
}

/** Two columns, where the page has them: many lines begin at one place, and nothing crosses there. */
function columnsIn(segments: Segment[]): Columns | undefined {
  const starts = new Map<number, number>();
  for (const { x } of segments) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const first = Math.min(...segments.map(({ x }) => x));
  const found = [...starts]
    .filter(([x, count]) => count >= LINES && x > first + 40)
    .flatMap(([x]) => stretchAt(x - 2, segments) ?? [])
    .filter((columns) => !inTurns(columns.left, columns.right));
  return found.sort((a, b) => b.left.length + b.right.length - (a.left.length + a.right.length))[0];
}

/** The lines of one column, top to bottom; what wraps at its right edge is joined. */
function linesOf(segments: Segment[]): string[] {
  const rows = rowsOf(segments);
  const edge = Math.max(0, ...segments.map(right));
  const lines: string[] = [];
  let last: Segment[] | undefined;
  for (const row of rows) {
    const words = row.map(({ text }) => text.trim()).join('\t');
    const before = last && lines.at(-1);
    if (last && broken(last, row)) {
      lines[lines.length - 1] = last
        .map(({ text }, at) => `${text.trim()} ${row[at]?.text.trim()}`)
        .join('\t');
      last = undefined;
      continue;
    }
    if (last && before !== undefined && wraps(last, row, edge))
      lines[lines.length - 1] = joined(before, words);
    else {
      const [above] = last ?? [];
      const [here] = row;
      if (above && here && here.y - above.y > 1.9 * Math.max(above.size, here.size)) lines.push('');
      lines.push(words);
    }
    last = row;
  }
  return lines;
}

/** A row of two cells that each wrapped: "Engineer, Tern    Jan 2021 –" above "& Co    Present". */
function broken(row: Segment[], next: Segment[]): boolean {
  if (row.length !== 2 || next.length !== 2 || !/[-–—]$/.test(row[1]?.text.trim() ?? '')) return false;
  return (
    Math.abs((row[0]?.x ?? 0) - (next[0]?.x ?? 9)) < 2 &&
    (next[0]?.y ?? 0) - (row[0]?.y ?? 0) < 2 * (row[0]?.size ?? 0)
  );
}

/** Signs before list items, as far as fonts tell them. */
const SIGN = /^[•●▪■□◦‣⁃∙·○◆◇➢➤►▶▸✓✔*\uf000-\uf0ff–—-](?:\s|$)/u;

/** Whether a row goes on in the next: it hangs below a list item, or its first word would not have fitted. */
function wraps(row: Segment[], next: Segment[], edge: number): boolean {
  const [one] = row;
  const [two] = next;
  const end = row.at(-1);
  if (!one || !two || !end || row.length > 1 || next.length > 1 || SIGN.test(two.text)) return false;
  if (two.y - one.y > 1.75 * two.size || Math.abs(one.size - two.size) > 0.12 * two.size) return false;
  if (SIGN.test(one.text)) return two.x > one.x + 0.4 * one.size;
  // What stands further out begins something new.
  if (two.x < one.x - 0.4 * one.size) return false;
  const small = /^[\p{Ll}(&]/u.test(two.text);
  if (end.text.trim().length < 35 && !small) return false;
  if (/[.!?]$/.test(end.text.trim()) && !small) return false;
  const [word = ''] = two.text.trim().split(/\s/);
  const wide = (two.width / Math.max(1, two.text.length)) * (word.length + 1);
  return right(end) + wide > edge - 0.5 * two.size;
}

/** The lines of a page in the order a person reads them: column after column, each from the top. */
export function pageLines(pieces: Piece[]): string[] {
  return ordered(segmentsOf(pieces), 0);
}

function ordered(segments: Segment[], depth: number): string[] {
  const columns = depth < 6 && segments.length > 2 * LINES ? columnsIn(segments) : undefined;
  if (!columns) return linesOf(segments);
  const above = segments.filter(({ y }) => y <= columns.top);
  const below = segments.filter(({ y }) => y >= columns.bottom);
  const parts = [above, columns.left, columns.right, below].filter(({ length }) => length);
  return parts.flatMap((part, at) => [...(at ? [''] : []), ...ordered(part, depth + 1)]);
}
