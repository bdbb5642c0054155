import { useId, useState } from 'preact/hooks';
import { backup } from '@/utils/files/export';
import { locked } from '@/utils/files/passphrase';
import { i18n } from '@/utils/i18n';
import styles from './Files.module.css';
import { useMaking } from './use-making';

/** Shorter ones are guessed in no time. Characters. */
const SHORTEST = 12;

/** The one file that holds everything, locked or not. */
export function FilesSave() {
  const [lock, setLock] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [short, setShort] = useState(false);
  const { make, busy, note } = useMaking();
  const id = useId();

  async function save(): Promise<void> {
    if (lock && passphrase.length < SHORTEST) return setShort(true);
    await make(async (onCount) => {
      const made = await backup(onCount);
      if (!lock) return made;
      const name = made.name.replace(/\.json$/, '.locked');
      return { ...made, name, blob: await locked(made.blob, passphrase), locked: true };
    });
  }

  return (
    <>
      <button type="button" class="btn strong" aria-disabled={busy} onClick={() => void save()}>
        {i18n.t('files.save.backup')}
      </button>
      <label class={styles.lock}>
        <input type="checkbox" checked={lock} onChange={(event) => setLock(event.currentTarget.checked)} />
        {i18n.t('files.save.lock')}
      </label>
      {lock && (
        <div class={styles.form}>
          <label class="label" for={id}>
            {i18n.t('files.save.passphrase')}
          </label>
          <input
            class={`field ${short ? 'is-amber' : ''}`}
            id={id}
            autocomplete="off"
            {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
            value={passphrase}
            aria-describedby={`${id}-more`}
            onInput={(event) => {
              setPassphrase(event.currentTarget.value);
              setShort(false);
            }}
          />
          <label class={styles.lock}>
            <input
              type="checkbox"
              checked={shown}
              onChange={(event) => setShown(event.currentTarget.checked)}
            />
            {i18n.t('files.save.show')}
          </label>
          <p class="fact" id={`${id}-more`}>
            {i18n.t('files.save.passphraseMore')}
          </p>
          <p class="small" role="alert">
            {short && i18n.t('files.save.passphraseShort')}
          </p>
        </div>
      )}
      {note}
    </>
  );
}
