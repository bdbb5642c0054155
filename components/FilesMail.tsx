import { useEffect, useRef, useState } from 'preact/hooks';
import { gathered } from '@/utils/archive/gather';
import { type Found, judged } from '@/utils/archive/judge';
import { type Reading, readInWorker } from '@/utils/archive/reading';
import { type Kept, placed } from '@/utils/files/known-mail';
import { i18n } from '@/utils/i18n';
import { Attend } from './Attend';
import styles from './Files.module.css';
import { FilesReview } from './FilesReview';

interface Props {
  files: File[];
  onLeave: () => void;
}

interface State {
  read: number;
  letters: number;
  found: number;
  paused: boolean;
  ended?: 'done' | 'cancelled' | 'failed';
  kept?: Kept[];
}

const NOTHING: State = { read: 0, letters: 0, found: 0, paused: false };

/** Mail archives: read in a worker, with a pause and a stop, and reviewed before anything is kept. */
export function FilesMail({ files, onLeave }: Props) {
  const [state, setState] = useState(NOTHING);
  const reading = useRef<Reading | undefined>(undefined);
  const found = useRef<Found[]>([]);
  const all = files.reduce((sum, { size }) => sum + size, 0);

  useEffect(() => {
    let left = false;
    found.current = [];
    let judging: Promise<unknown> = Promise.resolve();
    reading.current = readInWorker(files, ({ read, letters, found: some }) => {
      judging = judging.then(async () => {
        found.current.push(...(await judged(some)));
        if (!left) setState((now) => ({ ...now, read, letters, found: found.current.length }));
      });
      judging.catch(() => reading.current?.cancel()); // said as a failure below
    });
    const end = async (how: State['ended']) => {
      // What was found until then is shown, however it ended.
      const ended = await judging.then(
        () => how,
        () => 'failed' as const,
      );
      const kept = await placed(gathered(found.current)).catch(() => []);
      if (!left) setState((now) => ({ ...now, ended, kept }));
    };
    reading.current.done.then(end, () => end('failed'));
    return () => {
      left = true;
      reading.current?.cancel();
    };
  }, [files]);

  function hold(): void {
    if (state.paused) reading.current?.goOn();
    else reading.current?.pause();
    setState((now) => ({ ...now, paused: !now.paused }));
  }

  const [file] = files;
  if (!state.kept)
    return (
      <>
        <h2 class="say">{i18n.t(state.paused ? 'files.mail.paused' : 'files.mail.reading')}</h2>
        <p class="soft">{i18n.t('files.mail.readingMore', { letters: state.letters, found: state.found })}</p>
        <progress class={styles.bar} max={all} value={state.read} aria-label={i18n.t('files.mail.reading')} />
        <div class={styles.acts}>
          <button type="button" class="btn" onClick={hold}>
            {i18n.t(state.paused ? 'files.bring.goOn' : 'files.bring.pause')}
          </button>
          <button type="button" class="btn" onClick={() => reading.current?.cancel()}>
            {i18n.t('files.bring.cancel')}
          </button>
        </div>
      </>
    );
  return (
    <>
      {state.ended === 'failed' && (
        <Attend>{i18n.t('files.bring.refused.unreadable', { name: file?.name ?? '' })}</Attend>
      )}
      {state.ended === 'cancelled' && <p role="status">{i18n.t('files.mail.stopped')}</p>}
      {state.kept.length ? (
        <FilesReview kept={state.kept} onLeave={onLeave} />
      ) : (
        <>
          <h2 class="say">{i18n.t('files.mail.none')}</h2>
          <p class="soft">{i18n.t('files.mail.noneMore', { letters: state.letters })}</p>
          <button type="button" class="btn" onClick={onLeave}>
            {i18n.t('files.bring.other')}
          </button>
        </>
      )}
    </>
  );
}
