import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { Attend } from './Attend';
import styles from './JournalPlain.module.css';

interface Props {
  onAgain: () => void;
}

/** The browser refused the storage the journal lives in. */
export function JournalClosedNote({ onAgain }: Props) {
  const [how, setHow] = useState(false);
  return (
    <div class={styles.plain}>
      <h1 class="say">{i18n.t('journal.closed.say')}</h1>
      <p class="soft">{i18n.t('journal.closed.why')}</p>
      <Attend>{i18n.t('journal.closed.safe')}</Attend>
      <p class={styles.acts}>
        <button type="button" class="btn strong" onClick={onAgain}>
          {i18n.t('journal.closed.again')}
        </button>
        <button type="button" class="btn" aria-expanded={how} onClick={() => setHow(!how)}>
          {i18n.t('journal.closed.how')}
        </button>
      </p>
      {how && (
        <ol class={styles.steps}>
          <li>{i18n.t('journal.closed.steps.private')}</li>
          <li>{i18n.t('journal.closed.steps.disk')}</li>
          <li>{i18n.t('journal.closed.steps.restart')}</li>
        </ol>
      )}
    </div>
  );
}
