import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './JournalWords.module.css';

interface Props {
  label: string;
  hint?: string;
  words: string;
  keep: string;
  cancel: string;
  /** The words on the button that takes it away; left out where there is nothing to take away. */
  remove?: string;
  onKeep: (words: string) => void;
  onCancel: () => void;
  /** A further field, above the buttons. */
  children?: ComponentChildren;
}

/** A place to write a few lines: Escape leaves it as it was, Ctrl Enter keeps it. */
export function JournalWords(props: Props) {
  const [words, setWords] = useState(props.words);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.focus(), []);

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape') props.onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onKeep(words);
    else return;
    event.preventDefault();
  }

  return (
    <form
      class={styles.form}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep(words);
      }}
    >
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.hint && <p class="soft small">{props.hint}</p>}
      <textarea
        class="field"
        id={id}
        ref={field}
        rows={4}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {props.children}
      <p class={styles.acts}>
        <button type="submit" class="btn small">
          {props.keep}
        </button>
        <button type="button" class="btn bare small" onClick={props.onCancel}>
          {props.cancel}
        </button>
        {props.remove && (
          <button type="button" class={`btn bare small ${styles.remove}`} onClick={() => props.onKeep('')}>
            {props.remove}
          </button>
        )}
      </p>
    </form>
  );
}
