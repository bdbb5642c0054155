import { useId, useState } from 'preact/hooks';
import { FEWEST, MINUTES, MOST, VALUES, valuesDraft } from '@/utils/growth/values';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { gone, goneWord, over, start } from '@/utils/ritual/window';
import type { Window } from '@/utils/store/settings';
import { capital } from '@/utils/words/numbers';
import { Attend } from './Attend';
import { Chips } from './Chips';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { useHeld } from './use-held';
import { useNow } from './use-now';
import { valueName } from './value-name';

/** Choosing two or three values, and writing why, for a quarter of an hour or as long as one likes. */
export function StrengthsValuesWrite() {
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
        options={VALUES.map((value) => ({ value, label: valueName(value) }))}
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
            onClick={() => setTime(start('values', MINUTES, Date.now()))}
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
