import { useId, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { dayOf, hasCome, momentOf } from '@/utils/journal/day';
import { eventsOf } from '@/utils/journal/facts';
import { foundUseful } from '@/utils/journal/happened';
import { send } from '@/utils/messages';
import { useSaving } from './JournalSaving';
import { JournalWords } from './JournalWords';
import styles from './JournalWords.module.css';
import { keepSaid } from './journal-said';

interface Props {
  entry: Entry;
}

/** Puts down what the other side said, or mends what was put down. It shows in the line. */
export function JournalFeedback({ entry }: Props) {
  const known = eventsOf(entry).findLast((event) => event.type === 'feedback');
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState(false);
  const [using, setUsing] = useState(false);
  const saving = useSaving();
  const id = useId();

  function start(): void {
    setDay(dayOf(known?.at ?? new Date().toISOString()));
    setProblem(false);
    setOpen(true);
  }

  async function keep(words: string): Promise<void> {
    const now = new Date();
    if (!hasCome(day, now)) return setProblem(true);
    const at = momentOf(day, known ? new Date(known.at) : now);
    if (!(await saving.save(() => keepSaid(entry, 'feedback', words, at, known?.id)))) return;
    setOpen(false);
    // What came just now is looked at once more, while it is in front of them.
    if (words.trim() && !known?.useful) setUsing(true);
  }

  if (using && known)
    return (
      <section>
        <JournalWords
          label={i18n.t('journal.feedback.useful')}
          hint={i18n.t('journal.feedback.open')}
          words={known.useful ?? ''}
          keep={i18n.t('journal.feedback.keep')}
          cancel={i18n.t('journal.feedback.cancel')}
          onKeep={async (words) => {
            if (await saving.save(() => send('write', foundUseful(entry, known, words)))) setUsing(false);
          }}
          onCancel={() => setUsing(false)}
        />
        {saving.note}
      </section>
    );
  if (!open)
    return (
      <p class={styles.acts}>
        <button type="button" class="btn" onClick={start}>
          {known ? i18n.t('journal.feedback.edit') : i18n.t('journal.feedback.add')}
        </button>
        {known && (
          <button type="button" class="btn bare" onClick={() => setUsing(true)}>
            {i18n.t(known.useful ? 'journal.feedback.editUseful' : 'journal.feedback.useful')}
          </button>
        )}
      </p>
    );
  return (
    <section>
      <JournalWords
        label={i18n.t('journal.feedback.label')}
        hint={i18n.t('journal.feedback.hint')}
        words={known?.text ?? ''}
        keep={i18n.t('journal.feedback.keep')}
        cancel={i18n.t('journal.feedback.cancel')}
        onKeep={(words) => void keep(words)}
        onCancel={() => setOpen(false)}
      >
        <label class="label" for={id}>
          {i18n.t('journal.feedback.date')}
        </label>
        <input
          class={`field ${problem ? 'is-amber' : ''}`}
          id={id}
          type="date"
          value={day}
          max={dayOf(new Date().toISOString())}
          aria-invalid={problem}
          aria-describedby={problem ? `${id}-why` : undefined}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        {problem && (
          <p class="small" id={`${id}-why`} role="alert">
            {i18n.t('journal.form.noDate')}
          </p>
        )}
      </JournalWords>
      {saving.note}
    </section>
  );
}
