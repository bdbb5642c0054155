import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type Piece, pageLines } from './pdf-layout';
import { Unreadable } from './unreadable';

/** A resume has a few pages; a book is no resume. */
export const PAGES = 30;
/** Fewer letters than this in a whole file are a page number, or the mark of a scanner. */
const LETTERS = 40;

/** Upright words of a page, with their places. */
async function piecesOf(
  page: PDFPageProxy,
  transform: (a: number[], b: number[]) => number[],
): Promise<Piece[]> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: false });
  return items.flatMap((item): Piece[] => {
    if (!('str' in item) || !item.str) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform(view.transform, item.transform);
    // Marks across the page and words up its edge are not in any line.
    if (Math.abs(b) > 0.2 * Math.abs(a)) return [];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
  });
}

function why(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : '';
  return new Unreadable(name === 'PasswordException' ? 'password' : 'broken', { cause: error });
}

async function wordsOf(
  document: PDFDocumentProxy,
  transform: (a: number[], b: number[]) => number[],
  onPart: (part: number) => void,
): Promise<string> {
  if (document.numPages > PAGES) throw new Unreadable('too-long');
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(pageLines(await piecesOf(page, transform)).join('\n'));
    page.cleanup();
    onPart(number / document.numPages);
  }
  const text = pages.join('\n\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS) throw new Unreadable('picture');
  return text;
}

/**
 * The words of a PDF in the order a person reads them. Rejects with {@link Unreadable}.
 * @param worker made for this one file; without it the work is done here. The caller ends it.
 * @param onPart the part of the pages that is read, 0 to 1
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  worker: Worker | undefined,
  onPart: (part: number) => void,
): Promise<string> {
  const { getDocument, PDFWorker, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: bytes,
    ...(worker && { worker: PDFWorker.create({ port: worker }) }),
    verbosity: 0,
    // Words only: no fonts, pictures or files of its own are ever loaded.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    return await wordsOf(await task.promise, Util.transform, onPart);
  } catch (error) {
    throw why(error);
  } finally {
    await task.destroy();
  }
}
