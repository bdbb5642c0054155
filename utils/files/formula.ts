/**
 * Spreadsheets run a cell that begins like a formula. Such lines get an apostrophe in front, which
 * spreadsheets show as nothing; lines that begin with one already get a second one, so that it can be
 * taken away again without a doubt. What counts as a beginning: OWASP's list (`= + - @`, tab, return), the
 * full-width forms of the signs, and any of them after spaces, in each line of a cell by itself.
 */
const DANGEROUS = /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20']|^\t/;

const LINE = /(^|[\r\n])([^\r\n]+)/g;

/** Words as they may stand in a cell. */
export const guarded = (words: string): string =>
  words.replace(LINE, (_, end: string, line: string) => end + (DANGEROUS.test(line) ? `'${line}` : line));

/** The words a guarded cell was made from. */
export const unguarded = (cell: string): string =>
  cell.replace(LINE, (_, end: string, line: string) => end + (line.startsWith("'") ? line.slice(1) : line));
