import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import styles from './JournalPlain.module.css';

/** A wait shorter than this says nothing. Milliseconds. */
const PATIENCE = 300;

/** The journal is being opened: nothing at first, then a sentence and still bars. */
export function JournalReading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={styles.plain} aria-busy="true">
      {late && (
        <>
          <p class="say" role="status">
            {i18n.t('journal.reading.say')}
          </p>
          <span class={styles.bar} />
          <span class={styles.bar} />
          <span class={styles.bar} />
        </>
      )}
    </div>
  );
}
