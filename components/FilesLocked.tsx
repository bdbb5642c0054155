import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { unlocked } from '@/utils/files/passphrase';
import { i18n } from '@/utils/i18n';
import { Attend } from './Attend';
import styles from './Files.module.css';

interface Props {
  file: File;
  onOpen: (opened: Blob) => void;
  onLeave: () => void;
}

/** Asks for the passphrase of a locked backup. */
export function FilesLocked({ file, onOpen, onLeave }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.focus(), []);

  async function open(): Promise<void> {
    try {
      onOpen(await unlocked(file, passphrase));
    } catch {
      setWrong(true);
      field.current?.select();
    }
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2 class="say">{i18n.t('files.bring.locked', { name: file.name })}</h2>
      <label class="label" for={id}>
        {i18n.t('files.bring.lockedMore')}
      </label>
      <input
        class="field"
        id={id}
        ref={field}
        type="password"
        autocomplete="off"
        value={passphrase}
        onInput={(event) => {
          setPassphrase(event.currentTarget.value);
          setWrong(false);
        }}
      />
      {wrong && <Attend>{i18n.t('files.bring.wrong')}</Attend>}
      <div class={styles.acts}>
        <button type="submit" class="btn strong">
          {i18n.t('files.bring.open')}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('files.bring.summary.leave')}
        </button>
      </div>
    </form>
  );
}
