import { useId, useState } from 'preact/hooks';
import {
  countDraft,
  MOST_TIMES,
  START,
  timesDraft,
  timesOf,
  uncountDraft,
  WEEKLY,
  type Weekly,
} from '@/utils/growth/goals';
import { countOf, type Deeds } from '@/utils/growth/victories';
import { i18n } from '@/utils/i18n';
import type { Day } from '@/utils/journal/day';
import { send } from '@/utils/messages';
import type { Draft } from '@/utils/store/change';
import { goalsIn } from '@/utils/store/goals';
import { numberWord } from '@/utils/words/numbers';
import { useSaving } from './JournalSaving';
import styles from './Week.module.css';

interface Props {
  days: Day[];
  deeds: Deeds;
  /** The day something is counted for; left out for a week that is not this one. */
  today?: Day;
  label: string;
}

/** The numbers of a week: one box for each thing the person set, gold where it was done. */
export function WeekGoals({ days, deeds, today, label }: Props) {
  const [changing, setChanging] = useState(false);
  const saving = useSaving();
  const id = useId();
  const goals = goalsIn(deeds.plans);
  const write = (drafts: Draft[]) => saving.save(() => send('write', drafts));
  const shown = WEEKLY.map((about) => ({
    about,
    times: timesOf(about, goals),
    done: countOf(about, days, deeds),
  }));
  const none = shown.every(({ times, done }) => times === 0 && done === 0);
  const start = () => write(WEEKLY.flatMap((about) => timesDraft(about, START[about], goals, new Date())));

  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 class={`label ${styles.head}`} id={id}>
        {label}
      </h2>
      {saving.note}
      {none && !changing ? (
        <>
          <p class="soft">{i18n.t('week.goals.none')}</p>
          <p class={styles.acts}>
            <button type="button" class="btn small" onClick={() => void start()}>
              {i18n.t('week.goals.start')}
            </button>
            <button type="button" class="btn bare small" onClick={() => setChanging(true)}>
              {i18n.t('week.goals.own')}
            </button>
          </p>
        </>
      ) : (
        <table class={styles.goals} aria-labelledby={id}>
          <tbody>
            {shown
              .filter(({ times, done }) => changing || times > 0 || done > 0)
              .map(({ about, times, done }) => (
                <tr key={about}>
                  <th scope="row">{i18n.t(`week.goals.${about}`)}</th>
                  <td>
                    {changing ? (
                      <input
                        class={`field ${styles.number}`}
                        type="number"
                        min={0}
                        max={MOST_TIMES}
                        value={times}
                        aria-label={i18n.t('week.goals.times', { what: i18n.t(`week.goals.${about}`) })}
                        onChange={(event) =>
                          void write(
                            timesDraft(about, Number(event.currentTarget.value) || 0, goals, new Date()),
                          )
                        }
                      />
                    ) : (
                      <>
                        <Boxes times={times} done={done} />
                        {today && about === 'rest' && <span class={styles.step} />}
                        {today && about !== 'rest' && (
                          <Count
                            about={about}
                            some={uncountDraft(about, days, goals, new Date()).length > 0}
                            onCount={() => void write(countDraft(about, today, goals, new Date()))}
                            onBack={() => void write(uncountDraft(about, days, goals, new Date()))}
                          />
                        )}
                      </>
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {(!none || changing) && (
        <>
          <p class="fact">{i18n.t('week.goals.learn')}</p>
          <p class="fact">{i18n.t('week.goals.starts')}</p>
          <p>
            <button type="button" class="link small" onClick={() => setChanging(!changing)}>
              {i18n.t(changing ? 'week.goals.done' : 'week.goals.change')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** Each box is one thing: gold when done, an outline when still to choose. */
function Boxes({ times, done }: { times: number; done: number }) {
  const all = Math.max(times, done);
  const words = times
    ? i18n.t('week.goals.of', { done: numberWord(done), times: numberWord(times) })
    : i18n.t('week.goals.free', { done: numberWord(done) });
  return (
    <span class={styles.boxes} role="img" aria-label={words}>
      {Array.from({ length: Math.min(all, 2 * MOST_TIMES) }, (_, i) => (
        <svg key={i} width="14" height="11" viewBox="0 0 14 11" aria-hidden="true">
          <rect class={i < done ? styles.done : styles.open} x=".5" y=".5" width="13" height="10" rx="2" />
        </svg>
      ))}
    </span>
  );
}

interface CountProps {
  about: Weekly;
  /** There is something to take back. */
  some: boolean;
  onCount: () => void;
  onBack: () => void;
}

function Count({ about, some, onCount, onBack }: CountProps) {
  const what = i18n.t(`week.goals.${about}`);
  return (
    <span class={styles.step}>
      {some && (
        <button
          type="button"
          class="btn bare small"
          aria-label={i18n.t('week.goals.backOf', { what })}
          title={i18n.t('week.goals.back')}
          onClick={onBack}
        >
          −
        </button>
      )}
      <button
        type="button"
        class="btn bare small"
        aria-label={i18n.t('week.goals.addTo', { what })}
        title={i18n.t('week.goals.add')}
        onClick={onCount}
      >
        +
      </button>
    </span>
  );
}
