import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import styles from './Settings.module.css';
import { useChange } from './SettingsChange';

interface Props {
  plan: string;
}

/** "If I get a no, then I will …", and writing it. */
export function SettingsPlan({ plan }: Props) {
  const [writing, setWriting] = useState(false);
  const [head, setHead] = useState(false);
  const [words, setWords] = useState(plan);
  const { set, answer } = useChange();
  const field = useRef<HTMLTextAreaElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  const id = useId();
  useEffect(() => {
    if (writing) field.current?.focus();
    else if (was.current) open.current?.focus();
    was.current = writing;
  }, [writing]);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    // The sentence ends with a full stop of its own.
    if (await set({ plan: words.trim().replace(/[.\s]+$/, '') })) setWriting(false);
  }

  if (writing)
    return (
      <form
        class={styles.form}
        onSubmit={(event) => void keep(event)}
        onKeyDown={(event) => event.key === 'Escape' && setWriting(false)}
      >
        <label class="say-s" for={id}>
          {i18n.t('settings.plan.lead')}
        </label>
        <textarea
          class={`field ${styles.voice}`}
          id={id}
          ref={field}
          rows={3}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p class={styles.acts}>
          <button type="submit" class="btn small">
            {i18n.t('settings.plan.keep')}
          </button>
          <button type="button" class="btn bare small" onClick={() => setWriting(false)}>
            {i18n.t('settings.plan.cancel')}
          </button>
        </p>
        {answer}
      </form>
    );
  return (
    <>
      {plan ? (
        <div class={`vein ${styles.plan}`}>
          <p class="say">{i18n.t('settings.plan.says', { plan })}</p>
        </div>
      ) : (
        <p class="soft">{i18n.t('settings.plan.none')}</p>
      )}
      <div class={styles.acts}>
        <button
          type="button"
          class="btn small"
          ref={open}
          onClick={() => {
            setWords(plan);
            setWriting(true);
          }}
        >
          {plan ? i18n.t('settings.plan.change') : i18n.t('settings.plan.write')}
        </button>
        {plan && (
          <button type="button" class="btn bare small" aria-expanded={head} onClick={() => setHead(!head)}>
            {i18n.t('settings.plan.head')}
          </button>
        )}
      </div>
      {plan && head && <p class="quote">{i18n.t('settings.plan.picture')}</p>}
      {answer}
    </>
  );
}
