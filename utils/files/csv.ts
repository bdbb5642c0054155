import type { Entry } from '../entry';
import { COLUMNS, rowOf } from './columns';
import { guarded } from './formula';

/** Excel reads a file as UTF-8 only after this mark. */
const MARK = '\ufeff';

const cell = (words: string): string => {
  const safe = guarded(words);
  return /["\r\n,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The first line of the file. */
export const csvHead = (): string => `${MARK}${COLUMNS.join(',')}\r\n`;

/** One application as a line of a spreadsheet file (RFC 4180), safe to open. */
export function csvLine(entry: Entry): string {
  const row = rowOf(entry);
  return `${COLUMNS.map((name) => cell(row[name])).join(',')}\r\n`;
}
