import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import { Attend } from './Attend';
import styles from './SettingsErase.module.css';

interface Props {
  /** Nothing was erased. */
  onKeep: () => void;
  onErased: () => void;
}

/** The one question that is asked twice: the word has to be typed. The strong button is the safe one. */
export function SettingsErase({ onKeep, onErased }: Props) {
  const [typed, setTyped] = useState('');
  const [say, setSay] = useState<'notYet' | 'failed'>();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const word = i18n.t('settings.erase.word');
  const sure = typed.trim().toLocaleLowerCase() === word;

  useEffect(() => {
    // The browser itself keeps the focus inside, and gives it back afterwards.
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  async function erase(): Promise<void> {
    if (!sure) return setSay('notYet');
    try {
      await send('eraseAll');
      dialog.current?.close();
      onErased();
    } catch {
      setSay('failed');
    }
  }

  function keep(): void {
    dialog.current?.close();
    onKeep();
  }

  return (
    <dialog
      class={styles.modal}
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}-say`}
      aria-describedby={`${id}-more`}
      onCancel={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2 class="say" id={`${id}-say`}>
        {i18n.t('settings.erase.say')}
      </h2>
      <p class="soft" id={`${id}-more`}>
        {i18n.t('settings.erase.more')}
      </p>
      <label class="label" for={id}>
        {i18n.t('settings.erase.type', { word })}
      </label>
      <input
        class="field"
        id={id}
        ref={field}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setSay(undefined);
        }}
      />
      <p class="small" role="status">
        {say === 'notYet' && i18n.t('settings.erase.notYet')}
      </p>
      {say === 'failed' && <Attend>{i18n.t('settings.erase.failed')}</Attend>}
      <div class={styles.acts}>
        <button type="button" class="btn strong" onClick={keep}>
          {i18n.t('settings.erase.keep')}
        </button>
        <a class="btn" href={hashOf({ view: 'data' })} onClick={keep}>
          {i18n.t('settings.erase.backup')}
        </a>
        <button type="button" class="btn" aria-disabled={!sure} onClick={() => void erase()}>
          {i18n.t('settings.erase.go')}
        </button>
      </div>
    </dialog>
  );
}
