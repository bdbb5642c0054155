import { useId } from 'preact/hooks';
import styles from './JournalForm.module.css';

interface Props<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** One of many, by the browser's own list: it knows every key and every reader. */
export function JournalPick<V extends string>({ label, value, options, onChange }: Props<V>) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class="label" for={id}>
        {label}
      </label>
      <select
        class="field"
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
