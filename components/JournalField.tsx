import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { Icon } from './Icon';
import styles from './JournalForm.module.css';

interface FieldProps {
  id: string;
  label: string;
  problem?: string;
  children: ComponentChildren;
}

/** A labelled place for a value, and what is wrong with it in words. */
export function JournalField(props: FieldProps) {
  return (
    <div class={styles.field}>
      <label class="label" for={props.id}>
        {props.label}
      </label>
      {props.children}
      {props.problem && (
        <p class="small" id={`${props.id}-why`} role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}

interface DayProps {
  label: string;
  name: string;
  /** "2026-11-21"; empty where none is set. */
  value: string;
  /** Is a day missing that is needed, or one to come where none may be? */
  problem?: boolean;
  /** May it be a day to come? */
  ahead?: boolean;
  onChange: (day: string) => void;
}

/** A day, by the browser's own calendar. */
export function JournalDay({ label, name, value, problem = false, ahead = false, onChange }: DayProps) {
  const id = useId();
  return (
    <JournalField id={id} label={label} problem={problem ? i18n.t('journal.form.noDate') : undefined}>
      <input
        class={`field ${problem ? 'is-amber' : ''}`}
        id={id}
        name={name}
        type="date"
        value={value}
        max={ahead ? undefined : dayOf(new Date().toISOString())}
        aria-invalid={problem}
        aria-describedby={problem ? `${id}-why` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </JournalField>
  );
}

interface CheckProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

/** One thing, on or off: a real checkbox under a drawn one. */
export function JournalCheck({ on, onChange, children }: CheckProps) {
  return (
    <label class={`check ${styles.check}`}>
      <input
        type="checkbox"
        class={styles.input}
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
