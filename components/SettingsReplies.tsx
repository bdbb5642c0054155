import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import styles from './Settings.module.css';
import { useChange } from './SettingsChange';

interface Props {
  name: string;
}

/** The person's own name, for the end of a reply. Kept when they leave the field. */
export function SettingsReplies({ name }: Props) {
  const [words, setWords] = useState(name);
  const { set, answer } = useChange();
  const id = useId();
  useEffect(() => setWords(name), [name]);

  function keep(): void {
    const next = words.trim();
    if (next !== name) void set({ name: next });
  }

  return (
    <form
      class={styles.short}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label class="small" for={id}>
        {i18n.t('settings.replies.name')}
      </label>
      <input
        class="field"
        id={id}
        value={words}
        autocomplete="name"
        aria-describedby={`${id}-more`}
        onInput={(event) => setWords(event.currentTarget.value)}
        onBlur={keep}
      />
      <p class="fact" id={`${id}-more`}>
        {i18n.t('settings.replies.more')}
      </p>
      {answer}
    </form>
  );
}
