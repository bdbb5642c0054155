import { i18n } from '@/utils/i18n';
import styles from './Settings.module.css';
import { useKeys } from './use-keys';

const COMMANDS = [
  ['log-this', 'log'],
  ['check-listing', 'check'],
] as const;

/** The keys that work, as the browser has them now: the person may have changed them there. */
export function SettingsKeys() {
  return (
    <dl class={styles.keys}>
      {COMMANDS.map(([command, words]) => (
        <Command key={command} command={command} words={i18n.t(`settings.keys.${words}`)} />
      ))}
      <div>
        <dt>?</dt>
        <dd>{i18n.t('settings.keys.all')}</dd>
      </div>
    </dl>
  );
}

function Command({ command, words }: { command: string; words: string }) {
  const keys = useKeys(command);
  if (keys === undefined) return null;
  return (
    <div>
      <dt>{keys || i18n.t('settings.keys.unset')}</dt>
      <dd>{words}</dd>
    </div>
  );
}
