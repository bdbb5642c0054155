import { useState } from 'preact/hooks';
import { addDays, daysOf, mondayOf, noon } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { goalsIn, type Sunday } from '@/utils/store/goals';
import { dateWords, tag } from '@/utils/words/days';
import { GrowthPage } from './GrowthPage';
import { Icon } from './Icon';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useSaving } from './JournalSaving';
import { useTakeBack } from './use-take-back';
import { useWeek } from './use-week';
import styles from './Week.module.css';
import { WeekAhead } from './WeekAhead';
import { WeekDays } from './WeekDays';
import { WeekGoals } from './WeekGoals';
import { WeekPeople } from './WeekPeople';
import { WeekSunday } from './WeekSunday';
import { WeekToday } from './WeekToday';

/** Small things the person decides: today, this week, people, and five minutes on Sunday. */
export function Week() {
  const [away, setAway] = useState(0);
  const { value: deeds, error, again } = useWeek();
  const saving = useSaving();
  const back = useTakeBack(saving);
  if (error) return <JournalClosedNote onAgain={again} />;
  if (!deeds) return <JournalReading />;

  const today = dayOf(new Date().toISOString());
  const monday = addDays(mondayOf(today), 7 * away);
  const days = daysOf(monday);
  const goals = goalsIn(deeds.plans);
  const sunday = deeds.plans.find((one): one is Sunday => one.type === 'sunday' && one.week === monday);
  const remove = (id: string) => back.remove('goals', id);

  return (
    <GrowthPage
      title={away === 0 ? i18n.t('week.say') : titleOf(away, monday)}
      lead={leadOf(away, monday)}
      acts={<Acts away={away} onGo={setAway} />}
    >
      {saving.note}
      <WeekDays days={days} today={today} deeds={deeds} />
      <div class={styles.three}>
        {away === 0 && (
          <WeekToday
            today={today}
            monday={monday}
            goals={goals}
            steps={deeds.entries.filter((entry) => entry.next?.on === today)}
            onRemove={remove}
          />
        )}
        {away > 0 && <WeekAhead days={days} goals={goals} onRemove={remove} />}
        <WeekGoals
          days={days}
          deeds={deeds}
          label={away === 0 ? i18n.t('week.goals.label') : titleOf(away, monday)}
          {...(away === 0 ? { today } : {})}
        />
        {away <= 0 && (
          <WeekPeople people={deeds.people} today={today} onRemove={(id) => back.remove('people', id)} />
        )}
      </div>
      {away <= 0 && <WeekSunday key={monday} week={monday} sunday={sunday} />}
      {back.line}
    </GrowthPage>
  );
}

const date = (day: string): string => dateWords(noon(day).toISOString(), Date.now());

function titleOf(away: number, monday: string): string {
  if (away === 1) return i18n.t('week.next');
  return away === -1 ? i18n.t('week.last') : date(monday);
}

function leadOf(away: number, monday: string): string {
  const range = new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long' });
  const between = { dates: range.formatRange(noon(monday), noon(addDays(monday, 6))) };
  if (away > 0) return i18n.t('week.leadNext', between);
  return i18n.t(away < 0 ? 'week.leadBefore' : 'week.lead', between);
}

function Acts({ away, onGo }: { away: number; onGo: (away: number) => void }) {
  if (away > 0)
    return (
      <button type="button" class="btn small" onClick={() => onGo(0)}>
        {i18n.t('week.toThis')}
      </button>
    );
  return (
    <>
      <button type="button" class="btn small" onClick={() => onGo(away - 1)}>
        <Icon name="back" size={14} />
        {i18n.t(away ? 'week.toEarlier' : 'week.toLast')}
      </button>
      <button type="button" class="btn small" onClick={() => onGo(away < 0 ? 0 : 1)}>
        {i18n.t(away < 0 ? 'week.toThis' : 'week.toNext')}
      </button>
    </>
  );
}
