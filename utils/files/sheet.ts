import { parse } from 'csv-parse/browser/esm/sync';

/** A spreadsheet file as it is: the names of its columns and its rows. */
export interface Sheet {
  head: string[];
  rows: string[][];
  /** Lines that could not be read. */
  damaged: number;
}

/** Why a spreadsheet is not taken. */
export class SheetRefused extends Error {
  constructor(readonly why: 'empty' | 'tooLarge' | 'notText' | 'excel') {
    super(`The spreadsheet is refused: ${why}`);
  }
}

/** More than anybody's list of applications. Bytes. */
const LARGEST = 32 * 1024 * 1024;
const MOST_ROWS = 100_000;

/**
 * Reads a CSV or TSV file: comma, semicolon or tab, whichever its first line has most of; UTF-8 or, where
 * that does not fit, Windows-1252, which old spreadsheets write. Rejects with {@link SheetRefused}.
 */
export async function readSheet(file: Blob): Promise<Sheet> {
  if (!file.size) throw new SheetRefused('empty');
  if (file.size > LARGEST) throw new SheetRefused('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new SheetRefused('excel'); // .xlsx and .ods are zips
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new SheetRefused('excel'); // .xls
  const text = decoded(bytes);
  if (text.includes('\0')) throw new SheetRefused('notText');
  let damaged = 0;
  const all = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: MOST_ROWS + 1,
    max_record_size: 1_000_000,
    on_skip: () => {
      damaged += 1;
    },
  }) as string[][];
  const [head, ...rows] = all;
  if (!head) throw new SheetRefused('empty');
  return { head: head.map((name) => name.trim()), rows, damaged };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const times = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best), ',');
}
