import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import styles from './JournalPlain.module.css';

/** Nothing is in the journal yet. */
export function JournalEmpty() {
  return (
    <div class={styles.plain}>
      <h1 class="say">{i18n.t('journal.empty.say')}</h1>
      <p class="soft">{i18n.t('journal.empty.more')}</p>
      <p class={styles.acts}>
        <a class="btn strong" href={hashOf({ view: 'add' })}>
          {i18n.t('journal.empty.add')}
        </a>
        <a class="btn" href={hashOf({ view: 'bring' })}>
          {i18n.t('journal.empty.bring')}
        </a>
      </p>
    </div>
  );
}
