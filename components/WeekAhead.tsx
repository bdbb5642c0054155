import { useId, useState } from 'preact/hooks';
import { dayDraft, restDays, restDraft } from '@/utils/growth/goals';
import { noon } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import type { Day } from '@/utils/journal/day';
import { send } from '@/utils/messages';
import type { Draft } from '@/utils/store/change';
import type { Goal } from '@/utils/store/goals';
import { weekday } from '@/utils/words/days';
import { Chips } from './Chips';
import { Icon } from './Icon';
import { useSaving } from './JournalSaving';
import styles from './Week.module.css';
import { WeekSmall } from './WeekSmall';

interface Props {
  days: Day[];
  goals: Goal[];
  onRemove: (id: string) => Promise<boolean>;
}

/** A week that has not begun: small things for its days, and days that are kept free. */
export function WeekAhead({ days, goals, onRemove }: Props) {
  const [adding, setAdding] = useState(false);
  const saving = useSaving();
  const id = useId();
  const small = goals.filter((goal) => goal.every === 'day' && goal.on && days.includes(goal.on));
  const rest = restDays(goals).filter((day) => days.includes(day));
  const write = (drafts: Draft[]) => saving.save(() => send('write', drafts));

  return (
    <>
      <section class={styles.part} aria-labelledby={`${id}-small`}>
        <h2 class={`label ${styles.head}`} id={`${id}-small`}>
          {i18n.t('week.plan.label')}
        </h2>
        {saving.note}
        {!small.length && <p class="soft">{i18n.t('week.plan.none')}</p>}
        <ul class={styles.people}>
          {small
            .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
            .map((goal) => (
              <li key={goal.id} class={styles.row}>
                <span>
                  {goal.text}
                  <br />
                  <span class="fact">{weekday(noon(goal.on ?? ''))}</span>
                </span>
                <button
                  type="button"
                  class="btn icon"
                  aria-label={i18n.t('week.today.remove', { text: goal.text ?? '' })}
                  onClick={() => void onRemove(goal.id)}
                >
                  <Icon name="close" size={16} />
                </button>
              </li>
            ))}
        </ul>
        {adding ? (
          <WeekSmall
            days={days}
            label={i18n.t('week.plan.label')}
            onKeep={async (what) => {
              if (await write(dayDraft(crypto.randomUUID(), what, new Date()))) setAdding(false);
            }}
            onLeave={() => setAdding(false)}
          />
        ) : (
          <p>
            <button type="button" class="btn small" onClick={() => setAdding(true)}>
              {i18n.t('week.plan.add')}
            </button>
          </p>
        )}
      </section>
      <section class={styles.part} aria-labelledby={`${id}-rest`}>
        <h2 class={`label ${styles.head}`} id={`${id}-rest`}>
          {i18n.t('week.plan.rest')}
        </h2>
        <Chips
          label={i18n.t('week.plan.rest')}
          options={days.map((day) => ({ value: day, label: weekday(noon(day)) }))}
          value={rest}
          onChange={(chosen) => {
            const changed = days.filter((day) => chosen.includes(day) !== rest.includes(day));
            const on = changed.every((day) => chosen.includes(day));
            void write(restDraft(changed, on, goals, new Date()));
          }}
        />
        <p class="fact">{i18n.t('week.plan.restMore')}</p>
      </section>
    </>
  );
}
