import type { Refusal } from './journal-read';
import { isLocked } from './passphrase';

/** What chosen files are, or why they are not taken. */
export type Sort =
  | 'journal'
  | 'locked'
  | 'sheet'
  | 'mail'
  | { refused: Refusal | 'excel' | 'notText' | 'mixed' };

const MAIL = /\.(?:mbox|eml|mbx)$/i;

/** Is this a mail archive or a letter, by its name? */
export const isMail = (file: File): boolean => MAIL.test(file.name) || file.type === 'message/rfc822';

/** Looks at names and beginnings of files. Several at once can only be mail. Never rejects. */
export async function sortOf(files: File[]): Promise<Sort> {
  const [file] = files;
  if (!file) return { refused: 'empty' };
  try {
    if (files.every(isMail)) return 'mail';
    if (files.length > 1) return { refused: 'mixed' };
    if (!file.size) return { refused: 'empty' };
    if (await isLocked(file)) return 'locked';
    const start = await file.slice(0, 4_096).text();
    if (/^From \S/.test(start) || /^(?:[\w-]+: .*\r?\n)+(?:from|to|subject|date|received): /im.test(start))
      return 'mail';
    if (/^\ufeff?\s*\{/.test(start)) return 'journal';
    if (start.startsWith('PK\u0003') || /\.(?:xlsx?|ods|numbers)$/i.test(file.name))
      return { refused: 'excel' };
    if (start.includes('\0') && !/\.(?:csv|tsv)$/i.test(file.name)) return { refused: 'notText' };
    if (/\.(?:csv|tsv|txt)$/i.test(file.name) || /^[^\n]*[,;\t][^\n]*\n/.test(start)) return 'sheet';
    return { refused: 'notOurs' };
  } catch {
    return { refused: 'unreadable' };
  }
}
