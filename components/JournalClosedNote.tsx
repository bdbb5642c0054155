import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { whyClosed } from '@/utils/store/db';
import { Attend } from './Attend';
import styles from './JournalPlain.module.css';

interface Props {
  onAgain: () => void;
}

/** The journal didn't open: the browser refused, or a newer or an older Rebound is in the way. */
export function JournalClosedNote({ onAgain }: Props) {
  const [how, setHow] = useState(false);
  const why = whyClosed();
  const t = (part: 'say' | 'why' | 'safe'): string =>
    why === 'refused' ? i18n.t(`journal.closed.${part}`) : i18n.t(`journal.closed.${why}.${part}`);
  return (
    <div class={styles.plain}>
      <h1 class="say">{t('say')}</h1>
      <p class="soft">{t('why')}</p>
      <Attend>{t('safe')}</Attend>
      <p class={styles.acts}>
        <button type="button" class="btn strong" onClick={onAgain}>
          {i18n.t('journal.closed.again')}
        </button>
        <button type="button" class="btn" aria-expanded={how} onClick={() => setHow(!how)}>
          {i18n.t('journal.closed.how')}
        </button>
      </p>
      {how && why !== 'refused' && <p class={styles.steps}>{i18n.t(`journal.closed.${why}.steps`)}</p>}
      {how && why === 'refused' && (
        <ol class={styles.steps}>
          <li>{i18n.t('journal.closed.steps.private')}</li>
          <li>{i18n.t('journal.closed.steps.disk')}</li>
          <li>{i18n.t('journal.closed.steps.restart')}</li>
        </ol>
      )}
    </div>
  );
}
