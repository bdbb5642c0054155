import address from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { ownWorker } from '../../own-worker';

/** A worker that reads one PDF; whoever made it ends it. */
export const pdfWorker = async (): Promise<Worker> => ownWorker(address);
