import { useEffect, useState } from 'preact/hooks';
import { autoBackup } from '@/utils/files/auto';
import { backupState, nudge, setBackupState } from '@/utils/files/backup-state';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { counters } from '@/utils/store/entries';
import styles from './Files.module.css';

/** Makes the backup that is due, and says a gentle word where many entries have none. Said once, then let be. */
export function FilesNudge() {
  const [say, setSay] = useState<{ count: number; ever: boolean; failed: boolean }>();
  useEffect(() => {
    let left = false;
    void (async () => {
      const became = await autoBackup(Date.now());
      const [state, { live }] = await Promise.all([backupState(), counters()]);
      const count = nudge(state, live);
      const failed = became === 'failed' || became === 'ask-again';
      if (!left && (count !== undefined || failed)) setSay({ count: count ?? 0, ever: !!state.at, failed });
    })().catch(() => {}); // a journal that does not open says so itself
    return () => {
      left = true;
    };
  }, []);

  async function later(): Promise<void> {
    const count = say?.count ?? 0;
    setSay(undefined);
    await setBackupState({ put: count, failed: false }).catch(() => {}); // then it is said once more
  }

  return (
    <div role="status">
      {say && (
        <p class={`small ${styles.nudge}`}>
          {say.failed && !say.count
            ? i18n.t('files.auto.failed')
            : i18n.t(say.ever ? 'files.auto.nudge' : 'files.auto.nudgeNever', { count: say.count })}{' '}
          <a class="link" href={hashOf({ view: 'data' })}>
            {i18n.t('files.auto.nudgeGo')}
          </a>
          <button type="button" class="btn bare small" onClick={() => void later()}>
            {i18n.t('files.auto.nudgeLater')}
          </button>
        </p>
      )}
    </div>
  );
}
