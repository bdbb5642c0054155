import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { dayOf, hasCome } from '@/utils/journal/day';
import type { Known } from '@/utils/journal/facts';
import { HAPPENED, type Happened, happened, happenedOf } from '@/utils/journal/happened';
import { send } from '@/utils/messages';
import { JournalCheck, JournalDay } from './JournalField';
import styles from './JournalForm.module.css';
import { JournalPick } from './JournalPick';
import { useSaving } from './JournalSaving';

interface Props {
  entry: Entry;
  /** What is being mended; without it something new is put down. */
  known?: Known;
  onDone: () => void;
}

/** Puts down what happened, or mends what was put down. Escape leaves it as it was. */
export function JournalHappened({ entry, known, onDone }: Props) {
  const [what, setWhat] = useState<Happened>(
    known
      ? happenedOf(known)
      : { what: 'talk', day: dayOf(new Date().toISOString()), tailored: false, words: '' },
  );
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaving();
  const set = (changes: Partial<Happened>) => setWhat((now) => ({ ...now, ...changes }));
  const wrong = !hasCome(what.day, new Date());
  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), []);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (wrong) return form.current?.querySelector<HTMLElement>('[name=day]')?.focus();
    if (await saving.save(() => send('write', happened(entry, what, new Date(), known)))) onDone();
  }
  async function remove(): Promise<void> {
    if (known && (await saving.save(() => send('wipe', entry.id, [`events.${known.id}`])))) onDone();
  }

  return (
    <form
      class={styles.form}
      ref={form}
      noValidate
      aria-label={i18n.t('journal.happened.label')}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <div class={styles.fields}>
        <JournalPick
          label={i18n.t('journal.happened.what')}
          value={what.what}
          options={HAPPENED.map((value) => ({ value, label: i18n.t(`journal.happened.${value}`) }))}
          onChange={(value) => set({ what: value })}
        />
        <JournalDay
          label={i18n.t('journal.happened.day')}
          name="day"
          value={what.day}
          problem={tried && wrong}
          onChange={(day) => set({ day })}
        />
      </div>
      {what.what === 'applied' && (
        <JournalCheck on={what.tailored} onChange={(tailored) => set({ tailored })}>
          {i18n.t('journal.form.tailored')}
        </JournalCheck>
      )}
      <label>
        <span class="label">{i18n.t('journal.happened.words')}</span>
        <textarea
          class="field"
          rows={2}
          value={what.words}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </label>
      {saving.note}
      <p class={styles.acts}>
        <button type="submit" class="btn small">
          {i18n.t('journal.happened.keep')}
        </button>
        <button type="button" class="btn bare small" onClick={onDone}>
          {i18n.t('journal.form.cancel')}
        </button>
        {known && (
          <button type="button" class={`btn bare small ${styles.remove}`} onClick={() => void remove()}>
            {i18n.t('journal.happened.remove')}
          </button>
        )}
      </p>
    </form>
  );
}
