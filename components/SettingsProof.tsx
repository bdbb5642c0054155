import { i18n } from '@/utils/i18n';
import styles from './Settings.module.css';

/** That nothing leaves this computer, and how to see that for oneself. */
export function SettingsProof() {
  return (
    <>
      <p>
        <b>{i18n.t('settings.proof.say')}</b>
      </p>
      <details>
        <summary class="small">{i18n.t('settings.proof.how')}</summary>
        <ol class={`soft small ${styles.proof}`}>
          <li>{i18n.t('settings.proof.first')}</li>
          <li>
            {i18n.t('settings.proof.second')}
            <br />
            <code>fetch('https://example.org')</code>
          </li>
          <li>{i18n.t('settings.proof.third')}</li>
        </ol>
      </details>
    </>
  );
}
