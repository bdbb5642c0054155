import { i18n } from '@/utils/i18n';
import styles from './WelcomeParts.module.css';

/** The end: what is left in the tab beside the popup, and where that is to be found. */
export function WelcomeDone() {
  return (
    <main class={styles.done}>
      <h1 class="say-l" tabIndex={-1}>
        {i18n.t('welcome.done.say')}
      </h1>
      <p class={styles.lead}>{i18n.t('welcome.done.more')}</p>
      <p>
        <a class="btn" href="/journal.html">
          {i18n.t('welcome.done.journal')}
        </a>
      </p>
    </main>
  );
}
