import { useId, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { dayDraft, doneOn, restDays, restDraft, smallOf, tickDraft } from '@/utils/growth/goals';
import { weekendOf } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import type { Day } from '@/utils/journal/day';
import { send } from '@/utils/messages';
import { tick } from '@/utils/ritual/moves';
import type { Draft } from '@/utils/store/change';
import type { Goal } from '@/utils/store/goals';
import { Icon } from './Icon';
import { useSaving } from './JournalSaving';
import { PopupCheck } from './PopupCheck';
import styles from './Week.module.css';
import { WeekSmall } from './WeekSmall';

interface Props {
  today: Day;
  monday: Day;
  goals: Goal[];
  /** Entries with a step chosen for today. */
  steps: Entry[];
  onRemove: (id: string) => Promise<boolean>;
}

/** The small things of today, and the choice to rest instead. */
export function WeekToday({ today, monday, goals, steps, onRemove }: Props) {
  const saving = useSaving();
  const [adding, setAdding] = useState(false);
  const id = useId();
  const rest = restDays(goals);
  const resting = rest.includes(today);
  const weekend = weekendOf(monday);
  const free = weekend.every((day) => rest.includes(day));
  const small = smallOf(today, goals);
  const write = (drafts: Draft[]) => saving.save(() => send('write', drafts));

  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 class={`label ${styles.head}`} id={id}>
        {i18n.t('week.today.label')}
      </h2>
      {saving.note}
      {resting ? (
        <>
          <p class="soft">{i18n.t('week.today.resting')}</p>
          <p>
            <button
              type="button"
              class="link small"
              onClick={() => void write(restDraft([today], false, goals, new Date()))}
            >
              {i18n.t('week.today.restBack')}
            </button>
          </p>
        </>
      ) : (
        <>
          {!small.length && !steps.length && <p class="soft">{i18n.t('week.today.none')}</p>}
          <div>
            {steps.map((entry) => (
              <PopupCheck
                key={entry.id}
                label={entry.next?.what ?? ''}
                hint={entry.company}
                on={entry.next?.done === true}
                onChange={(on) => void write(tick(entry, on))}
              />
            ))}
            {small.map((goal) => (
              <div key={goal.id} class={styles.row}>
                <PopupCheck
                  label={goal.text ?? ''}
                  on={doneOn(goal, today)}
                  onChange={(on) => void write(tickDraft(goal, today, on))}
                />
                <button
                  type="button"
                  class="btn icon"
                  aria-label={i18n.t('week.today.remove', { text: goal.text ?? '' })}
                  onClick={() => void onRemove(goal.id)}
                >
                  <Icon name="close" size={16} />
                </button>
              </div>
            ))}
          </div>
          {adding ? (
            <WeekSmall
              days={[today]}
              label={i18n.t('week.today.add')}
              onKeep={async (what) => {
                if (await write(dayDraft(crypto.randomUUID(), what, new Date()))) setAdding(false);
              }}
              onLeave={() => setAdding(false)}
            />
          ) : (
            <p class={styles.acts}>
              <button type="button" class="btn small" onClick={() => setAdding(true)}>
                {i18n.t('week.today.add')}
              </button>
            </p>
          )}
          <p>
            <button
              type="button"
              class="link small"
              onClick={() => void write(restDraft([today], true, goals, new Date()))}
            >
              {i18n.t('week.today.restDay')}
            </button>
          </p>
        </>
      )}
      <p class={`fact ${styles.inline}`}>
        {free ? (
          <span>{i18n.t('week.today.kept')}</span>
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => void write(restDraft(weekend, true, goals, new Date()))}
          >
            {i18n.t('week.today.weekend')}
          </button>
        )}
        {free && (
          <button
            type="button"
            class="link"
            onClick={() => void write(restDraft(weekend, false, goals, new Date()))}
          >
            {i18n.t('common.undo')}
          </button>
        )}
      </p>
      <p class="fact">{i18n.t('week.today.early')}</p>
    </section>
  );
}
