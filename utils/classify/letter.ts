import { fold } from './pattern';

/** No letter needs more. Characters. */
const MOST = 12_000;
/** Longer ones are cut, so that no pattern ever sees more. */
const LONGEST = 320;

/** One sentence: as the letter writes it, and folded in lower case, character by character, for the signs. */
export interface Sentence {
  text: string;
  plain: string;
  /** Begins inside quotation marks that an earlier sentence opened. */
  quoted: boolean;
  question: boolean;
  /** The letter's subject, not its body. */
  subject: boolean;
}

const HIDDEN = /\p{Default_Ignorable_Code_Point}|\ufeff|[\ufff9-\ufffb]/gu;

const NAMED: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  ndash: '–',
};

const MARKS: Record<string, string> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** Without what transport and badly stripped HTML leave behind: soft line ends, tags, entities. */
function unwrapped(text: string): string {
  const soft = /=\r?\n|=3D/.test(text)
    ? text
        .replace(/=\r?\n/g, '')
        .replace(/=3D/g, '=')
        .replace(/=20(?=\s|$)/gm, ' ')
    : text;
  const bare = /<\/?(?:p|br|div|span|td|tr|b|strong|font|a|i|em|table|li)\b[^<>]{0,300}>/i.test(soft)
    ? soft
        .replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^<>]{0,300}>/gi, '\n')
        .replace(/<\/?[a-z!][^<>]{0,300}>/gi, '')
    : soft;
  return bare
    .replace(/&(nbsp|amp|lt|gt|quot|apos|rsquo|ndash);/g, (_whole, name: string) => NAMED[name] ?? ' ')
    .replace(
      /&([a-zA-Z])(uml|acute|grave|circ|tilde|cedil|ring);/g,
      (_whole, base: string, mark: string) => base + (MARKS[mark] ?? ''),
    )
    .replace(/&szlig;/g, 'ß')
    .replace(/&(?:zwnj|zwj|shy|bull);/g, ' ')
    .replace(/&#(\d{2,6});/g, (_whole, code: string) => String.fromCodePoint(Math.min(Number(code), 0xffff)));
}

/** One way of writing each thing: no invisible characters, one kind of space, one kind of line end. */
export function tidy(text: string): string {
  return unwrapped(text.slice(0, 4 * MOST))
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

const SHORT =
  /(?:\b(?:mr|mrs|ms|mx|dr|prof|inc|ltd|co|corp|st|no|nr|sr|jr|vs|e\.g|i\.e|z\. ?b|d\. ?h|bzw|ca|hr|fr|sra?|sig|ul|dhr|mevr|mme|m|mag|ing|ref|approx|dept|tel|godz|np|ok|uhr|std|av|avda|art|n°|pag)|\b\p{L})\.$/iu;

const ENDED = /[!?:]["')\]”’]*$/;

/** Lines that go on in the next one are joined, as mail programs wrap at a width; all others end a block. */
function blocks(text: string): string[] {
  const lines = text.slice(0, MOST).split('\n');
  const width = lines.reduce((widest, line) => Math.max(widest, line.length <= 100 ? line.length : 0), 0);
  const out: string[] = [];
  let open = '';
  let before = '';
  for (const line of lines) {
    const first = line.split(' ', 1)[0] ?? '';
    const small = /^\p{Ll}/u.test(line);
    const goesOn =
      line &&
      open &&
      !ENDED.test(before) &&
      ((before.length > 30 && before.length + 1 + first.length > width) ||
        (small && before.length > 20 && !/,$/.test(before)));
    if (goesOn) open += ` ${line}`;
    else {
      if (open) out.push(open);
      open = line;
    }
    before = line;
  }
  if (open) out.push(open);
  return out;
}

/** Words that begin a sentence even after an abbreviation. */
const BEGINS =
  /^(?:We|Unfortunately|After|Although|While|Thank|Thanks|The|Our|Your|You|If|Please|At|As|However|In|This|It|Wir|Leider|Nach|Vielen|Nous|Après)\s/;

/** Where a sentence may end; also where a missing line break glued two together ("role.We"). */
const END =
  /[.!?…]["'”’)\]]*(?:\s+(?=["'“„‘«(¿¡[]?[\p{Lu}\d])|(?=\p{Lu}\p{Ll}))|[!?]\s+|;\s|\s[|•·●▪]\s?|(?<=\p{Ll})(?=(?:Unfortunately|Leider|Malheureusement|Lamentablemente|Purtroppo|Helaas|Niestety)\b)/gu;

function cut(block: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const end of block.matchAll(END)) {
    const stop = end.index + end[0].length;
    const piece = block.slice(from, stop).trimEnd();
    if (end[0].startsWith('.') && SHORT.test(piece.slice(-12)) && !BEGINS.test(block.slice(stop))) continue;
    if (end[0] === '; ' && piece.lastIndexOf('(') > piece.lastIndexOf(')')) continue;
    const glued = end[0].startsWith('.') && !/\s$/.test(end[0]);
    if (glued && !/\p{L}{3}\.["')\]”’]*$/u.test(piece.slice(-8))) continue;
    out.push(piece);
    from = stop;
  }
  out.push(block.slice(from));
  return out.flatMap((piece) => bounded(piece.trim())).filter((piece) => /\p{L}/u.test(piece));
}

function bounded(piece: string): string[] {
  const out: string[] = [];
  let from = 0;
  while (piece.length - from > LONGEST) {
    const space = piece.lastIndexOf(' ', from + LONGEST);
    const stop = space > from + LONGEST / 2 ? space : from + LONGEST;
    out.push(piece.slice(from, stop).trim());
    from = stop;
  }
  out.push(piece.slice(from).trim());
  return out;
}

/** The sentences of a tidied text, in their order. */
export function sentences(text: string, subject = false): Sentence[] {
  return blocks(text).flatMap((block) => {
    let open = false;
    return cut(block).map((piece) => {
      const plain = fold(piece).toLowerCase();
      const quoted = open;
      if ((plain.split('"').length - 1) % 2) open = !open;
      return { text: piece, plain, quoted, question: /\?["')\]]*$/.test(plain), subject };
    });
  });
}
