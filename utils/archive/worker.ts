import { type Control, type Progress, readArchives } from './read';

/** What the page asks of the reading. */
export type ToReading = { files: Blob[] } | { go: boolean } | { cancel: true };

/** What the reading tells the page. `ended`: nothing more comes. */
export type FromReading = { progress: Progress } | { ended: 'done' | 'cancelled' | 'failed' };

let cancelled = false;
let going: Promise<void> = Promise.resolve();
let on: () => void = () => {};

const control: Control = {
  // A message of the page can only be heard between two turns.
  turn: async () => {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    await going;
  },
  get cancelled() {
    return cancelled;
  },
};

const tell = (message: FromReading): void => postMessage(message);

async function read(files: Blob[]): Promise<void> {
  try {
    await readArchives(files, (progress) => tell({ progress }), control);
    tell({ ended: cancelled ? 'cancelled' : 'done' });
  } catch {
    tell({ ended: 'failed' });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToReading>) => {
  if ('files' in data) void read(data.files);
  if ('cancel' in data) {
    cancelled = true;
    on();
  }
  if ('go' in data) {
    on();
    if (!data.go)
      going = new Promise((resolve) => {
        on = resolve;
      });
  }
});
