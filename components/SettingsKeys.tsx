import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '@/utils/i18n';
import styles from './Settings.module.css';

/** The keys that work, as the browser has them now: the person may have changed them there. */
export function SettingsKeys() {
  const [log, setLog] = useState<string>();
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setLog(commands.find((command) => command.name === 'log-this')?.shortcut ?? ''),
      () => setLog(undefined),
    );
  }, []);
  return (
    <dl class={styles.keys}>
      {log !== undefined && (
        <div>
          <dt>{log ? log.replaceAll('+', ' ') : i18n.t('settings.keys.unset')}</dt>
          <dd>{i18n.t('settings.keys.log')}</dd>
        </div>
      )}
      <div>
        <dt>?</dt>
        <dd>{i18n.t('settings.keys.all')}</dd>
      </div>
    </dl>
  );
}
