import { useState } from 'preact/hooks';
import { BroughtInPart, bringIn, takeOut } from '@/utils/files/bring';
import { forgetPoint, lastPoint } from '@/utils/files/restore-point';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import type { Held } from '@/utils/store/records';
import { Attend } from './Attend';
import styles from './Files.module.css';

interface Props {
  /** The records to bring in, read anew at each call. */
  records: () => AsyncIterable<Held[]>;
  /** There is nothing new in it. */
  nothing?: boolean;
  onLeave: () => void;
}

type Said =
  | { at: 'working'; count: number }
  | { at: 'done' | 'failed'; count: number }
  | { at: 'undone' | 'undoFailed' };

/** "Bring it in", and what comes of it: how far, done with a way back, or how much went through. */
export function FilesBringing({ records, nothing = false, onLeave }: Props) {
  const [said, setSaid] = useState<Said>();

  async function bring(): Promise<void> {
    if (said?.at === 'working') return;
    setSaid({ at: 'working', count: 0 });
    try {
      const news = await bringIn(records(), (count) => setSaid({ at: 'working', count }));
      setSaid({ at: 'done', count: news });
    } catch (error) {
      setSaid({ at: 'failed', count: error instanceof BroughtInPart ? error.done : 0 });
    }
  }

  async function undo(): Promise<void> {
    try {
      const point = await lastPoint();
      if (point) await takeOut(point);
      await forgetPoint();
      setSaid({ at: 'undone' });
    } catch {
      setSaid({ at: 'undoFailed' });
    }
  }

  const before = !said || said.at === 'failed' || said.at === 'working';
  return (
    <>
      <div class="small" role="status">
        {said?.at === 'working' && <p>{i18n.t('files.bring.working', { count: said.count })}</p>}
        {said?.at === 'done' && <p>{i18n.t('files.bring.done', { count: said.count })}</p>}
        {said?.at === 'undone' && <p>{i18n.t('files.bring.undone')}</p>}
      </div>
      {said?.at === 'failed' && <Attend>{i18n.t('files.bring.failed', { count: said.count })}</Attend>}
      {said?.at === 'undoFailed' && <Attend>{i18n.t('files.bring.undoFailed')}</Attend>}
      <div class={styles.acts}>
        {before && !nothing && (
          <button
            type="button"
            class="btn strong"
            aria-disabled={said?.at === 'working'}
            onClick={() => void bring()}
          >
            {i18n.t('files.bring.summary.go')}
          </button>
        )}
        {before && (
          <button type="button" class="btn" onClick={onLeave}>
            {i18n.t('files.bring.summary.leave')}
          </button>
        )}
        {!before && (
          <>
            <a class="btn strong" href={hashOf({ view: 'entries' })}>
              {i18n.t('files.bring.entries')}
            </a>
            {said?.at !== 'undone' && (
              <button type="button" class="btn" onClick={() => void undo()}>
                {i18n.t('files.bring.undo')}
              </button>
            )}
            <button type="button" class="btn" onClick={onLeave}>
              {i18n.t('files.bring.other')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
