import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { dayOf, hasCome } from '@/utils/journal/day';
import type { Facts } from '@/utils/journal/drafts';
import { REASONS, STAGES } from '@/utils/verdict';
import styles from './JournalForm.module.css';
import { JournalPick } from './JournalPick';

interface Props {
  title: string;
  lead: string;
  facts: Facts;
  /** What the day is the day of. */
  ended: 'no' | 'silence';
  needsCompany: boolean;
  keep: string;
  cancel: string;
  onKeep: (facts: Facts) => void;
  onCancel: () => void;
}

const KINDS = ['', 'marketing', 'fit', 'unknown'] as const;

/** Every fact of an entry, to be set by hand. Enter keeps, Escape leaves it as it was. */
export function JournalForm({ title, lead, facts: first, ended, needsCompany, ...props }: Props) {
  const [facts, setFacts] = useState(first);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const set = (changes: Partial<Facts>) => setFacts({ ...facts, ...changes });

  const noCompany = needsCompany && !facts.company.trim();
  // An entry without a no or a silence has no such day, and may go on without.
  const noDay = !(facts.day === '' && first.day === '') && !hasCome(facts.day, new Date());

  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  function keep(event: Event): void {
    event.preventDefault();
    setTried(true);
    if (!noCompany && !noDay) props.onKeep(facts);
    else form.current?.querySelector<HTMLElement>(`[name=${noCompany ? 'company' : 'day'}]`)?.focus();
  }

  const words = (name: 'company' | 'role' | 'person', label: string, problem = false, hint?: string) => (
    <Field
      id={`${id}-${name}`}
      label={label}
      problem={problem ? i18n.t('journal.form.noCompany') : undefined}
    >
      <input
        class={`field ${problem ? 'is-amber' : ''}`}
        id={`${id}-${name}`}
        name={name}
        value={facts[name]}
        placeholder={hint}
        autocomplete="off"
        aria-invalid={problem}
        aria-describedby={problem ? `${id}-${name}-why` : undefined}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </Field>
  );

  const late = tried && noDay;
  return (
    <form
      class={styles.form}
      ref={form}
      noValidate
      onSubmit={keep}
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
    >
      <div>
        <h1 class="say">{title}</h1>
        <p class="soft">{lead}</p>
      </div>
      <div class={styles.fields}>
        {words('company', i18n.t('journal.form.company'), tried && noCompany)}
        {words('role', i18n.t('journal.form.role'), false, i18n.t('journal.form.roleHint'))}
        <JournalPick
          label={i18n.t('journal.form.stage')}
          value={facts.stage}
          options={STAGES.map((value) => ({ value, label: i18n.t(`common.stage.${value}`) }))}
          onChange={(stage) => set({ stage })}
        />
        <Field
          id={`${id}-day`}
          label={ended === 'no' ? i18n.t('journal.form.date') : i18n.t('journal.form.silence')}
          problem={late ? i18n.t('journal.form.noDate') : undefined}
        >
          <input
            class={`field ${late ? 'is-amber' : ''}`}
            id={`${id}-day`}
            name="day"
            type="date"
            value={facts.day}
            max={dayOf(new Date().toISOString())}
            aria-invalid={late}
            aria-describedby={late ? `${id}-day-why` : undefined}
            onInput={(event) => set({ day: event.currentTarget.value })}
          />
        </Field>
        <JournalPick
          label={i18n.t('journal.form.reason')}
          value={facts.reason}
          options={REASONS.map((value) => ({ value, label: i18n.t(`journal.reason.${value}`) }))}
          onChange={(reason) => set({ reason })}
        />
        <JournalPick
          label={i18n.t('journal.form.kind')}
          value={facts.diagnosis}
          options={KINDS.map((value) => ({
            value,
            label: value ? i18n.t(`journal.kind.${value}`) : i18n.t('journal.form.notSaid'),
          }))}
          onChange={(diagnosis) => set({ diagnosis })}
        />
        {words('person', i18n.t('journal.form.person'))}
      </div>
      <p class={styles.acts}>
        <button type="submit" class="btn strong">
          {props.keep}
        </button>
        <button type="button" class="btn bare" onClick={props.onCancel}>
          {props.cancel}
        </button>
      </p>
    </form>
  );
}

function Field(props: { id: string; label: string; problem?: string; children: ComponentChildren }) {
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
