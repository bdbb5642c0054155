/** No letter needs more. Characters. */
const MOST = 20_000;
const LONGEST_SENTENCE = 420;

/** One sentence: as the letter writes it, and the same length with plain quotes and dashes for the signs. */
export interface Sentence {
  text: string;
  plain: string;
  /** Stands inside quotation marks that were opened before. */
  quoted: boolean;
  question: boolean;
}

const HIDDEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g;

/** One way of writing each thing: no invisible characters, one kind of space, one kind of line end. */
export function tidy(text: string): string {
  return text
    .slice(0, 4 * MOST)
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .slice(0, MOST);
}

/** The same words at the same places, with plain apostrophes, quotes and dashes. */
export function plain(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-');
}

const SHORT =
  /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Inc|Ltd|Co|Corp|St|No|Nr|Sr|Jr|vs|e\.g|i\.e|z\.\s?B|d\.\s?h|bzw|ca|Hr|Fr|Sra?|Sig|ul|dhr|mevr|Mme|M)|\b\p{Lu})\.$/u;

/** Breaks where a line does not simply go on in the next one, as mail programs wrap at a width. */
function blocks(text: string): string[] {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => (line.length <= 100 ? line.length : 0)));
  const out: string[] = [];
  let open = '';
  for (const [at, line] of lines.entries()) {
    if (!line.trim()) {
      out.push(open);
      open = '';
      continue;
    }
    const before = open ? (lines[at - 1] ?? '') : '';
    const first = line.split(' ', 1)[0] ?? '';
    const wrapped =
      before.length > 30 &&
      (before.length + 1 + first.length > width || /^\p{Ll}/u.test(line)) &&
      !/[.!?:]["')\]]*$/.test(before);
    if (open && (wrapped || (/^\p{Ll}/u.test(line) && !/[.!?:,]$/.test(before)))) open += ` ${line}`;
    else {
      out.push(open);
      open = line;
    }
  }
  out.push(open);
  return out.filter((block) => block.trim());
}

/** Cuts a block where sentences end; also where a missing line break glued two together ("role.We"). */
function cut(block: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const end of block.matchAll(
    /[.!?…]["'”’)\]]*(?:\s+(?=["'“„‘«(¿¡]?[\p{Lu}\d])|(?=\p{Lu}\p{Ll}))|[!?…]\s+|;\s|\s[|•·*–-]\s/gu,
  )) {
    const stop = end.index + end[0].length;
    const piece = block.slice(from, stop);
    if (end[0].startsWith('.') && SHORT.test(piece.trimEnd().slice(-12))) continue;
    if (/^\s[–-]\s$/.test(end[0])) continue;
    if (end[0].startsWith('.') && !/\s$/.test(end[0]) && !/\p{L}{3}\.["')\]”’]*$/u.test(piece.slice(-8)))
      continue;
    out.push(piece);
    from = stop;
  }
  out.push(block.slice(from));
  return out.flatMap((piece) => bounded(piece.trim())).filter((piece) => /\p{L}/u.test(piece));
}

function bounded(piece: string): string[] {
  const out: string[] = [];
  while (piece.length > LONGEST_SENTENCE) {
    const space = piece.lastIndexOf(' ', LONGEST_SENTENCE);
    const stop = space > 100 ? space : LONGEST_SENTENCE;
    out.push(piece.slice(0, stop));
    piece = piece.slice(stop).trimStart();
  }
  out.push(piece);
  return out;
}

/** The sentences of a tidied text, in their order. */
export function sentences(text: string): Sentence[] {
  return blocks(text).flatMap((block) => {
    let open = false;
    return cut(block).map((piece) => {
      const marks = piece.match(/["“”„«»]/g)?.length ?? 0;
      const quoted = open;
      if (marks % 2) open = !open;
      return { text: piece, plain: plain(piece), quoted, question: /\?["')\]]*$/.test(piece) };
    });
  });
}
