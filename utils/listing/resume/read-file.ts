import { cleanText } from './clean';
import { Unreadable } from './unreadable';

/** The largest file. Bytes. */
export const BIGGEST = 10_000_000;
/** The longest text: a resume has a tenth of it. Characters. */
export const LONGEST = 100_000;
/** Reading that takes longer is given up. Milliseconds. */
const PATIENCE = 20_000;

/** Readers that need a browser's help, loaded only when a file asks for them. */
export interface Helpers {
  /** A worker for one PDF, and how to end it. Without it the work is done where this runs. */
  pdfWorker?: () => Promise<Worker>;
}

type Form = 'pdf' | 'zip' | 'old-word' | 'picture' | 'not-one' | 'text';

const starts = (bytes: Uint8Array, ...begin: number[]): boolean =>
  begin.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What a file is, by its first bytes: names are often wrong. */
function formOf(bytes: Uint8Array): Form {
  if (ascii(bytes, 0, 1_024).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-word';
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46)
  )
    return 'picture';
  if (/^(?:II\*|MM\0\*)|^RIFF.{4}WEBP|^.{4}ftyp(?:hei|mif|avif)/s.test(ascii(bytes, 0, 16))) return 'picture';
  if (/^\s*(?:\{\\rtf|<!doctype|<html|<\?xml)/i.test(ascii(bytes, 0, 256))) return 'not-one';
  return 'text';
}

/** Word locks a file by putting it whole into a box of the old kind. */
const LOCKED = new TextEncoder().encode('EncryptedPackage');

function isLocked(bytes: Uint8Array): boolean {
  // The name stands in the box's list in two bytes a letter.
  const first = LOCKED[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (LOCKED.every((byte, i) => bytes[at + 2 * i] === byte && bytes[at + 2 * i + 1] === 0)) return true;
  return false;
}

function readText(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8_192).includes(0)) throw new Unreadable('not-one');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // saved by an editor of before
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreadable('slow')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function wordsOf(
  bytes: Uint8Array<ArrayBuffer>,
  { pdfWorker }: Helpers,
  onPart: (part: number) => void,
): Promise<string> {
  const form = formOf(bytes);
  switch (form) {
    case 'pdf': {
      const { readPdf } = await import('./pdf');
      const worker = await pdfWorker?.();
      try {
        return await inTime(readPdf(bytes, worker, onPart));
      } finally {
        worker?.terminate();
      }
    }
    case 'zip': {
      const { readDocx } = await import('./docx');
      return inTime(readDocx(bytes));
    }
    case 'old-word':
      throw new Unreadable(isLocked(bytes) ? 'password' : 'old-word');
    case 'text':
      return readText(bytes);
    default:
      throw new Unreadable(form);
  }
}

/** Text that can be a resume: cleaned, not empty, not a book. Throws {@link Unreadable}. */
export function resumeText(raw: string): string {
  const text = cleanText(raw);
  if (!/\p{L}{2}/u.test(text)) throw new Unreadable('empty');
  if (text.length > LONGEST) throw new Unreadable('too-long');
  return text;
}

/**
 * The cleaned words of a resume file: PDF, Word (.docx) or plain text. Rejects with {@link Unreadable}; the file
 * is only read.
 * @param onPart the part that is read, 0 to 1, as far as it can be told
 */
export async function readResumeFile(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  helpers: Helpers = {},
  onPart: (part: number) => void = () => {},
): Promise<string> {
  if (file.size > BIGGEST) throw new Unreadable('too-big');
  if (file.size === 0) throw new Unreadable('empty');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new Unreadable('broken', { cause: error }); // moved or taken away while it was chosen
  }
  return resumeText(await wordsOf(bytes, helpers, onPart));
}
