import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SOURCES } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { hasCome } from '@/utils/journal/day';
import type { Facts } from '@/utils/journal/drafts';
import { REASONS, STAGES } from '@/utils/verdict';
import { JournalCheck, JournalDay, JournalField } from './JournalField';
import styles from './JournalForm.module.css';
import { JournalPick } from './JournalPick';

interface Props {
  title: string;
  lead: string;
  facts: Facts;
  /** What the entry is: ended by a no or by a silence, or still under way. */
  ended: 'no' | 'silence' | 'open';
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
  const set = (changes: Partial<Facts>) => setFacts((now) => ({ ...now, ...changes }));
  const open = ended === 'open';

  const now = new Date();
  const noCompany = needsCompany && !facts.company.trim();
  // An entry without a no or a silence has no such day, and may go on without.
  const noDay = !open && !(facts.day === '' && first.day === '') && !hasCome(facts.day, now);
  const noApplied = facts.applied !== '' && !hasCome(facts.applied, now);

  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  function keep(event: Event): void {
    event.preventDefault();
    setTried(true);
    const wrong = noCompany ? 'company' : noDay ? 'day' : noApplied ? 'applied' : undefined;
    if (!wrong) props.onKeep(facts);
    else form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
  }

  const words = (name: 'company' | 'role' | 'person', label: string, problem = false, hint?: string) => (
    <JournalField
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
    </JournalField>
  );

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
        {!open && (
          <JournalPick
            label={i18n.t('journal.form.stage')}
            value={facts.stage}
            options={STAGES.map((value) => ({ value, label: i18n.t(`common.stage.${value}`) }))}
            onChange={(stage) => set({ stage })}
          />
        )}
        {!open && (
          <JournalDay
            label={i18n.t(ended === 'no' ? 'journal.form.date' : 'journal.form.silence')}
            name="day"
            value={facts.day}
            problem={tried && noDay}
            onChange={(day) => set({ day })}
          />
        )}
        <JournalDay
          label={i18n.t('journal.form.applied')}
          name="applied"
          value={facts.applied}
          problem={tried && noApplied}
          onChange={(applied) => set({ applied })}
        />
        <JournalPick
          label={i18n.t('journal.form.source')}
          value={facts.source}
          options={['' as const, ...SOURCES].map((value) => ({
            value,
            label: i18n.t(value ? `journal.source.${value}` : 'journal.source.none'),
          }))}
          onChange={(source) => set({ source })}
        />
        {!open && (
          <>
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
          </>
        )}
        {words('person', i18n.t(open ? 'journal.form.contact' : 'journal.form.person'))}
        {!open && (
          <JournalDay
            label={i18n.t('journal.form.again')}
            name="again"
            value={facts.again}
            ahead
            onChange={(again) => set({ again })}
          />
        )}
      </div>
      {facts.applied !== '' && (
        <JournalCheck on={facts.tailored} onChange={(tailored) => set({ tailored })}>
          {i18n.t('journal.form.tailored')}
        </JournalCheck>
      )}
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
