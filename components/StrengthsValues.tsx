import { useId, useState } from 'preact/hooks';
import { dayDraft } from '@/utils/growth/goals';
import { FEWEST, isCalm, MINUTES, MOST, VALUES, valuesDraft } from '@/utils/growth/values';
import { addDays, noon } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { send } from '@/utils/messages';
import { gone, goneWord, type LENGTHS, over, start } from '@/utils/ritual/window';
import { newest } from '@/utils/store/entries';
import type { Window } from '@/utils/store/settings';
import { ofType, strengths, type Values } from '@/utils/store/strengths';
import { dateWords } from '@/utils/words/days';
import { capital } from '@/utils/words/numbers';
import { Attend } from './Attend';
import { Chips } from './Chips';
import { GrowthPage } from './GrowthPage';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { useHeld } from './use-held';
import { useNow } from './use-now';
import { useRead } from './use-read';
import { useTakeBack } from './use-take-back';

/** Noes of late are among these. */
const RECENT = 30;

const read = async () => ({ all: await strengths(), entries: await newest(RECENT) });

/** Choosing two or three values and writing why: a quarter of an hour for a quiet day. */
export function StrengthsValues() {
  const { value, error, again } = useRead(read, []);
  const saving = useSaving();
  const back = useTakeBack(saving);
  if (error) return <JournalClosedNote onAgain={again} />;
  if (!value) return <JournalReading />;
  const written = ofType(value.all, 'values');
  return (
    <GrowthPage up="strengths" title={i18n.t('values.say')} lead={i18n.t('values.lead')}>
      {saving.note}
      <PickDay calm={isCalm(value.entries, Date.now())} />
      <Write />
      <p class="fact">{i18n.t('values.evidence')}</p>
      {written.length > 0 && <Earlier written={written} onRemove={(id) => back.remove('strengths', id)} />}
      {back.line}
    </GrowthPage>
  );
}

function PickDay({ calm }: { calm: boolean }) {
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

const name = (value: string): string => {
  const known = VALUES.find((one) => one === value);
  return known ? i18n.t(`values.names.${known}`) : value;
};

function Write() {
  const [chosen, setChosen] = useState<string[]>([]);
  const [hint, setHint] = useState<'few' | 'enough'>();
  const [time, setTime] = useState<Window>();
  const [kept, setKept] = useState(false);
  const held = useHeld('growth/values');
  const saving = useSaving();
  const id = useId();

  function choose(values: string[]): void {
    setHint(values.length > MOST ? 'enough' : undefined);
    if (values.length <= MOST) setChosen(values);
  }

  async function keep(): Promise<void> {
    if (chosen.length < FEWEST) return setHint('few');
    if (!held.words.trim()) return;
    const draft = valuesDraft(crypto.randomUUID(), chosen, held.words, new Date());
    if (!(await saving.save(() => send('write', draft)))) return;
    held.discard();
    setTime(undefined);
    setKept(true);
  }

  return (
    <section class={styles.form} aria-labelledby={`${id}-which`}>
      <h2 class="label" id={`${id}-which`}>
        {i18n.t('values.which')}
      </h2>
      <Chips
        label={i18n.t('values.which')}
        options={VALUES.map((value) => ({ value, label: name(value) }))}
        value={chosen}
        onChange={choose}
      />
      {hint && <Attend>{i18n.t(`values.${hint}`)}</Attend>}
      <label class="label" for={id}>
        {i18n.t('values.write')}
      </label>
      <p class="soft small">{i18n.t('values.writeHint')}</p>
      <textarea
        class="field"
        id={id}
        rows={9}
        value={held.words}
        onInput={(event) => {
          held.setWords(event.currentTarget.value);
          setKept(false);
        }}
      />
      {time ? (
        <Time time={time} />
      ) : (
        <p>
          <button
            type="button"
            class="link small"
            onClick={() => setTime(start('values', MINUTES satisfies (typeof LENGTHS)[number], Date.now()))}
          >
            {i18n.t('values.start')}
          </button>
        </p>
      )}
      {saving.note}
      <p class={styles.acts}>
        <button type="button" class="btn strong" onClick={() => void keep()}>
          {i18n.t('values.keep')}
        </button>
        <button type="button" class="btn bare" onClick={held.discard}>
          {i18n.t('growth.throw')}
        </button>
      </p>
      <p class="fact" role="status">
        {kept && i18n.t('growth.kept')}
      </p>
    </section>
  );
}

/** How much has gone, in words; nothing counts down. */
function Time({ time }: { time: Window }) {
  const now = useNow(true, time.endsAt);
  const words = capital(i18n.t(`ritual.window.gone.${goneWord(gone(time, now))}`));
  return (
    <p class="fact" role="timer" aria-live="off">
      {over(time, now) ? i18n.t('values.over') : i18n.t('values.going', { words })}
    </p>
  );
}

function Earlier({ written, onRemove }: { written: Values[]; onRemove: (id: string) => void }) {
  return (
    <section class={styles.rule} aria-labelledby="earlier">
      <h2 class="label" id="earlier">
        {i18n.t('values.earlier')}
      </h2>
      <ul class={styles.lines}>
        {written.map((one) => {
          const about = i18n.t('values.about', {
            values: one.chosen.map(name).join(', '),
            date: dateWords(one.date, Date.now()),
          });
          return (
            <li key={one.id}>
              <p class={`vein ${styles.words}`}>{one.text}</p>
              <p class={`fact ${styles.fact}`}>
                <span>{about}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={`${i18n.t('growth.remove')}: ${about}`}
                  onClick={() => onRemove(one.id)}
                >
                  {i18n.t('growth.remove')}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
