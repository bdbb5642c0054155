import { useId } from 'preact/hooks';
import styles from './Choices.module.css';

export interface Choice<V extends string> {
  value: V;
  label: string;
  /** A plain line below: how long it takes, or what is meant. */
  hint?: string;
}

interface Props<V extends string> {
  /** What is being chosen, for readers. */
  label: string;
  options: readonly Choice<V>[];
  /** Undefined while nothing is chosen. */
  value: V | undefined;
  onChange: (value: V) => void;
}

/** One of a few, as rows with room for a line of explanation. Real radio inputs under drawn ones. */
export function Choices<V extends string>({ label, options, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <div class={styles.rows} role="radiogroup" aria-label={label}>
      {options.map((option) => {
        const on = option.value === value;
        return (
          <label class={`${styles.row} ${on ? styles.on : ''}`} key={option.value}>
            <input
              class={styles.input}
              type="radio"
              name={name}
              checked={on}
              onChange={() => onChange(option.value)}
            />
            <span class={`box round ${on ? 'on' : ''}`} aria-hidden="true" />
            <span>
              {option.label}
              {option.hint && <span class={`fact ${styles.hint}`}>{option.hint}</span>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
