import { useId, useState } from 'preact/hooks';
import { dayDraft } from '@/utils/growth/goals';
import { addDays, noon } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { send } from '@/utils/messages';
import { dateWords } from '@/utils/words/days';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';

/** A day for writing about what matters. Where today is not calm, another one is offered at once. */
export function StrengthsValuesDay({ calm }: { calm: boolean }) {
  const [open, setOpen] = useState(!calm);
  const [day, setDay] = useState(() => addDays(dayOf(new Date().toISOString()), 2));
  const [planned, setPlanned] = useState<string>();
  const saving = useSaving();
  const id = useId();

  async function plan(): Promise<void> {
    const what = { about: 'own' as const, text: i18n.t('values.goal'), on: day };
    const draft = dayDraft(crypto.randomUUID(), what, new Date());
    if (day && (await saving.save(() => send('write', draft)))) setPlanned(day);
  }

  return (
    <div class={styles.form}>
      {!calm && <p class="soft">{i18n.t('values.notNow')}</p>}
      {!open && (
        <p>
          <button type="button" class="link" aria-expanded={false} onClick={() => setOpen(true)}>
            {i18n.t('values.pick')}
          </button>
        </p>
      )}
      {open && (
        <p class={styles.acts}>
          <label class="label" for={id}>
            {i18n.t('values.day')}
          </label>
          <input
            class={`field ${styles.date}`}
            type="date"
            id={id}
            min={dayOf(new Date().toISOString())}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          <button type="button" class="btn" onClick={() => void plan()}>
            {i18n.t('values.plan')}
          </button>
        </p>
      )}
      {saving.note}
      <p class="fact" role="status">
        {planned && i18n.t('values.planned', { day: dateWords(noon(planned).toISOString(), Date.now()) })}
      </p>
    </div>
  );
}
