import { ownWorker } from '../own-worker';
import type { Progress } from './read';
import type { FromReading, ToReading } from './worker';
import address from './worker?worker&url';

/** A reading of mail archives under way, in a worker of its own. */
export interface Reading {
  /** Resolves when it has ended; rejects when a file could not be read to its end. */
  done: Promise<'done' | 'cancelled'>;
  pause(): void;
  goOn(): void;
  cancel(): void;
}

/** Begins to read. `tell` hears how far it has come, and what was found since the last time. */
export function readInWorker(files: Blob[], tell: (progress: Progress) => void): Reading {
  const worker = ownWorker(address);
  const ask = (message: ToReading) => worker.postMessage(message);
  const done = new Promise<'done' | 'cancelled'>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromReading>) => {
      if ('progress' in data) tell(data.progress);
      else if (data.ended === 'failed') reject(new Error('A file could not be read to its end'));
      else resolve(data.ended);
    });
    worker.addEventListener('error', () => reject(new Error('The reading stopped')));
  }).finally(() => worker.terminate());
  ask({ files });
  return {
    done,
    pause: () => ask({ go: false }),
    goOn: () => ask({ go: true }),
    cancel: () => ask({ cancel: true }),
  };
}
