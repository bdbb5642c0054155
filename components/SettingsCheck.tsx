import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import styles from './SettingsCheck.module.css';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

/** A box to tick: a real one, under a drawn one. */
export function SettingsCheck({ on, onChange, children }: Props) {
  return (
    <label class={`check ${styles.check}`}>
      <input
        class={styles.input}
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={`box ${on ? 'on' : ''}`} aria-hidden="true">
        {on && <Icon name="check" size={14} />}
      </span>
      <span>{children}</span>
    </label>
  );
}
