import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Auto, autoBackup, fromOthers, mayWrite, takenIn } from '@/utils/files/auto';
import { backupState, setBackupState } from '@/utils/files/backup-state';
import { bringIn } from '@/utils/files/bring';
import { journalRecords, noReport } from '@/utils/files/journal-read';
import { i18n } from '@/utils/i18n';
import { folder, setFolder } from '@/utils/store/folder';
import { dateWords, whenWords } from '@/utils/words/days';
import { Attend } from './Attend';
import styles from './Files.module.css';
import { useRead } from './use-read';

type Picking = { showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle> };
const canPick = (): boolean => 'showDirectoryPicker' in window;
const DOWNLOADS: { permissions: ['downloads'] } = { permissions: ['downloads'] };

async function read() {
  const [state, place] = await Promise.all([backupState(), folder()]);
  const allowed = place ? await mayWrite(place) : false;
  const weekly = state.weekly === true && (await browser.permissions.contains(DOWNLOADS));
  return { state, place, allowed, weekly, others: allowed ? await fromOthers().catch(() => []) : [] };
}

/** Backups that make themselves: a folder where the browser has such a thing, else the downloads. */
export function FilesAuto() {
  const { value, again } = useRead(read, []);
  const [said, setSaid] = useState<Auto | 'waiting' | 'refused' | 'brought' | 'not-brought'>();
  if (!value) return null;
  const { state, place, allowed, weekly, others } = value;

  async function pressed(work: () => Promise<typeof said>): Promise<void> {
    setSaid('waiting');
    setSaid(await work().catch(() => 'refused' as const));
    await again();
  }

  const choose = () =>
    pressed(async () => {
      const pick = (window as Picking).showDirectoryPicker;
      if (!pick) return 'refused';
      await setFolder(await pick.call(window, { id: 'rebound', mode: 'readwrite' }));
      return autoBackup(Date.now(), true);
    });
  const allow = () =>
    pressed(async () => (place && (await mayWrite(place, true)) ? autoBackup(Date.now(), true) : 'refused'));
  const stop = () => pressed(() => setFolder(undefined).then(() => undefined));
  const weeks = (on: boolean) =>
    pressed(async () => {
      if (on && !(await browser.permissions.request(DOWNLOADS))) return 'refused';
      if (!on) await browser.permissions.remove(DOWNLOADS);
      await setBackupState({ weekly: on });
      return on ? autoBackup(Date.now(), true) : undefined;
    });
  const takeIn = () =>
    pressed(async () => {
      try {
        for (const { kept, file } of others) {
          await bringIn(journalRecords(file, noReport()));
          await takenIn(kept);
        }
        return 'brought';
      } catch {
        return 'not-brought';
      }
    });

  return (
    <>
      <p>
        {state.at
          ? i18n.t('files.auto.last', { when: whenWords(state.at, Date.now()) })
          : i18n.t('files.auto.never')}
      </p>
      {place && <p>{i18n.t('files.auto.inFolder', { name: place.name })}</p>}
      {place && !allowed && (
        <>
          <p class="small">{i18n.t('files.auto.againSays')}</p>
          <button type="button" class="btn" onClick={() => void allow()}>
            {i18n.t('files.auto.again')}
          </button>
        </>
      )}
      {others.map(({ kept }) => (
        <div key={kept.machine} class={styles.acts}>
          <span>
            {i18n.t('files.other.says', { date: dateWords(new Date(kept.at).toISOString(), Date.now()) })}
          </span>
          <button type="button" class="btn" onClick={() => void takeIn()}>
            {i18n.t('files.other.merge')}
          </button>
        </div>
      ))}
      {canPick() && !place && (
        <>
          <button type="button" class="btn" onClick={() => void choose()}>
            {i18n.t('files.auto.folder')}
          </button>
          <p class="fact">{i18n.t('files.auto.folderSays')}</p>
        </>
      )}
      {place && (
        <button type="button" class="link small" onClick={() => void stop()}>
          {i18n.t('files.auto.stop')}
        </button>
      )}
      {!place && (
        <>
          <label class={styles.lock}>
            <input
              type="checkbox"
              checked={weekly}
              onChange={(event) => void weeks(event.currentTarget.checked)}
            />
            {i18n.t('files.auto.downloads')}
          </label>
          <p class="fact">{i18n.t('files.auto.downloadsSays')}</p>
        </>
      )}
      <p class="small" role="status">
        {said === 'waiting' && i18n.t('files.auto.waiting')}
        {said === 'refused' && i18n.t('files.auto.refused')}
        {said === 'written' && i18n.t('files.auto.kept')}
        {said === 'emptier' && i18n.t('files.auto.emptier')}
        {said === 'brought' && i18n.t('files.other.none')}
      </p>
      {(said === 'failed' || (!said && state.failed)) && <Attend>{i18n.t('files.auto.failed')}</Attend>}
      {said === 'not-brought' && <Attend>{i18n.t('files.bring.undoFailed')}</Attend>}
    </>
  );
}
