import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import styles from './PopupCheck.module.css';

interface Props {
  label: string;
  /** A plain line below. */
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A box to tick. What was pressed shows at once; the store follows. */
export function PopupCheck({ label, hint, on, onChange }: Props) {
  const [pressed, setPressed] = useState<boolean>();
  const shown = pressed ?? on;
  return (
    <label class={`check ${styles.row}`}>
      <input
        class={styles.input}
        type="checkbox"
        checked={shown}
        onChange={() => {
          setPressed(!shown);
          onChange(!shown);
        }}
      />
      <span class={`box ${shown ? 'on' : ''}`} aria-hidden="true">
        {shown && <Icon name="check" size={14} />}
      </span>
      <span>
        {label}
        {hint && <span class={`fact ${styles.hint}`}>{hint}</span>}
      </span>
    </label>
  );
}
