import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { unquiet } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import { type Quiet, quiets } from '@/utils/store/settings';
import { useSaving } from './JournalSaving';
import styles from './Settings.module.css';
import { useRead } from './use-read';

/** What the person said that Rebound should not ask about, each with the way back. */
export function SettingsQuiet() {
  const { value, again } = useRead(quiets, []);
  const [undone, setUndone] = useState<string>();
  const saving = useSaving();

  async function undo(quiet: Quiet): Promise<void> {
    if (!(await saving.save(() => send('write', unquiet(quiet))))) return;
    setUndone(quiet.label);
    again();
  }

  return (
    <>
      {value?.length === 0 && <p class="soft">{i18n.t('settings.quiet.none')}</p>}
      {value && value.length > 0 && (
        <ul class={styles.list}>
          {value.map((quiet) => (
            <li key={quiet.id}>
              <span>
                <bdi>{quiet.label}</bdi>
                <br />
                <span class="fact">{what(quiet)}</span>
              </span>
              <button
                type="button"
                class="btn small"
                aria-label={i18n.t('settings.quiet.undoNamed', { label: quiet.label })}
                onClick={() => void undo(quiet)}
              >
                {i18n.t('settings.quiet.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="fact" role="status">
        {undone !== undefined && i18n.t('settings.quiet.undone', { label: undone })}
      </p>
      {saving.note}
    </>
  );
}

function what(quiet: Quiet): string {
  if (quiet.id.startsWith('sender:')) return i18n.t('settings.quiet.sender');
  return quiet.from
    ? i18n.t('settings.quiet.letterFrom', { from: quiet.from })
    : i18n.t('settings.quiet.letter');
}
