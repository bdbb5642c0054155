/** Signs that people and programs put before a list item; the private ones are what Word's own fonts leave behind. */
const SIGN = /^[ \t]*(?:[•●▪■□◦‣⁃∙·○◆◇➢➤►▶▸➔→✓✔✦❖»*\uf000-\uf0ff]|[-–—](?=\s)|o(?=\s{1,4}\p{Lu}))[ \t]*/u;

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Words that keep their hyphen at a line's end: "part-⏎time", "e-⏎commerce". */
const PREFIXES =
  /(?:^|[^\p{L}])(?:e|co|ex|non|pre|post|self|part|full|well|multi|cross|end|on|off|in|up|back|front|high|low|long|short|mid|real|open|cost|data|user|time|top|two|three|four|first|second|third|hands|face|one|problem|decision|award|team|client|customer|patient|child|business|test|home|life|work|state)-$/iu;
/** Second halves that are words of their own: "cloud-⏎native". */
const HALVES =
  /^(?:driven|native|based|oriented|focused|facing|ready|friendly|level|term|time|scale|wide|free|made|funded|led|site|line|party|quality|functional|effective|efficient|learning|service|date|size|month|year|old|making|solving|winning|class|person|to|of|up|in|off|on|by|end|world|specific|related|centred|centered|critical|house|stack|source|purpose|trained|certified|being|founder|ordinat\w+)(?!\p{L})/iu;

/** "Ein- und Ausgang": the hyphen stands for the rest of the word. */
const SHARED = /^(?:und|oder|bzw|and|or|to)\b/;

/** A letter-spaced heading: "E X P E R I E N C E". */
const SPACED = /^(?:\p{L} ){3,}\p{L}$/u;

/** What a list item begins with in text of ours. */
export const BULLET = '• ';

function letters(line: string): string {
  const one = line
    .normalize('NFC')
    .replace(/[ﬀﬁﬂﬃﬄﬅﬆ]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    // What no one can see cannot be meant.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
    .replace(/\t[\t ]*/g, '\t')
    .replace(/ {2,}/g, (gap) => (gap.length > 3 ? '\t' : ' '))
    .trim();
  return SPACED.test(one) ? one.replaceAll(' ', '') : one;
}

/** Whether a line that ends here goes on in the next one. */
function goesOn(last: string, next: string): boolean {
  if (!last || !next || last.includes('\t') || SIGN.test(next)) return false;
  if (/[.!?:;]$/.test(last)) return false;
  // Inside a list item whatever begins small is the rest of it.
  if (last.startsWith(BULLET) && /^[\p{Ll}(&]/u.test(next)) return true;
  if (/\p{L}-$/u.test(last)) return /^\p{L}/u.test(next);
  if (/(?:,|&|\/|\b(?:and|or|of|the|for|with|to|in|und|oder|der|die|das|mit|für|von|zur|zum))$/u.test(last))
    return last.length > 30;
  return last.length >= 45 && /^[\p{Ll}(]/u.test(next);
}

/** Two halves of a line as one: a hyphen that only parted a word goes. */
export function joined(last: string, next: string): string {
  if (!/\p{L}-$/u.test(last)) return `${last} ${next}`;
  if (SHARED.test(next)) return `${last} ${next}`;
  if (PREFIXES.test(last) || HALVES.test(next) || /^\p{Lu}/u.test(next)) return `${last}${next}`;
  return `${last.slice(0, -1)}${next}`;
}

/**
 * The words of a resume as its parts can be told: one line a thing, list items with "• ", ligatures opened,
 * hyphens at line ends mended, lines that only the paper's edge broke joined, no two empty lines in a row.
 */
export function cleanText(raw: string): string {
  const lines: string[] = [];
  for (const line of raw.replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n').split('\n')) {
    const bare = letters(line);
    const item = SIGN.exec(bare);
    const words = item ? bare.slice(item[0].length).trim() : bare;
    if (item && words) lines.push(`${BULLET}${words}`);
    // A sign of its own on a line: the words come in the next one.
    else if (item) lines.push(BULLET.trim());
    else if (lines.at(-1) === BULLET.trim()) {
      if (bare) lines[lines.length - 1] = `${BULLET}${bare}`;
    } else if (lines.length && goesOn(lines.at(-1) ?? '', bare))
      lines[lines.length - 1] = joined(lines.at(-1) ?? '', bare);
    else if (bare || lines.at(-1)) lines.push(bare);
  }
  return lines
    .filter((line) => line !== BULLET.trim())
    .join('\n')
    .trim();
}
