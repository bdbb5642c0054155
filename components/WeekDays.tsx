import { restDays } from '@/utils/growth/goals';
import { type Deeds, victoriesIn } from '@/utils/growth/victories';
import { noon } from '@/utils/growth/week';
import { i18n, locale } from '@/utils/i18n';
import type { Day } from '@/utils/journal/day';
import { goalsIn } from '@/utils/store/goals';
import { Icon } from './Icon';
import styles from './Week.module.css';
import { victoryWords } from './week-words';

interface Props {
  days: Day[];
  today: Day;
  deeds: Deeds;
}

/** The seven days, with what the person did and chose. What others decided is not in it. */
export function WeekDays({ days, today, deeds }: Props) {
  const did = victoriesIn(days, deeds);
  const rest = new Set(restDays(goalsIn(deeds.plans)));
  const short = new Intl.DateTimeFormat(locale(), { weekday: 'short' });
  return (
    <ol class={styles.days} aria-label={i18n.t('week.days')}>
      {days.map((day) => {
        const lines = did.filter((one) => one.day === day).map(victoryWords);
        return (
          <li
            key={day}
            class={day === today ? styles.today : ''}
            {...(day === today ? { 'aria-current': 'date' } : {})}
          >
            <p class={`fact ${styles.day}`}>
              {short.format(noon(day))}
              <b>{Number(day.slice(8))}</b>
            </p>
            {(rest.has(day) || lines.length > 0) && (
              <ul class={styles.did}>
                {rest.has(day) && (
                  <li class={styles.rest}>
                    <Icon name="moon" size={16} />
                    {i18n.t('week.rest')}
                  </li>
                )}
                {lines.map((words, i) => (
                  <li key={`${words}${i}`}>{words}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
