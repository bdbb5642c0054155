import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import styles from './JournalLetter.module.css';
import { useSaving } from './JournalSaving';

interface Props {
  entry: Entry;
}

/** What was kept of the letter's own words, each part with the way to be rid of it for good. */
export function JournalLetter({ entry }: Props) {
  const [removed, setRemoved] = useState(false);
  const saving = useSaving();
  const answer = useRef<HTMLParagraphElement>(null);
  const quotes = [...new Set((entry.quotes ?? []).map((quote) => quote.text))];

  useEffect(() => {
    if (removed) answer.current?.focus(); // the button that had the focus is gone
  }, [removed, entry.letter, entry.quotes]);

  async function wipe(fields: ('letter' | 'quotes')[]): Promise<void> {
    setRemoved(await saving.save(() => send('wipe', entry.id, fields)));
  }

  if (!quotes.length && !entry.letter && !removed) return null;
  return (
    <section class={styles.kept}>
      <h2 class="label">{i18n.t('journal.letter.label')}</h2>
      {quotes.length > 0 && (
        <details>
          <summary>{i18n.t('journal.letter.sentences')}</summary>
          {quotes.map((text) => (
            <p key={text} class={`quote ${styles.quote}`}>
              <q>
                <bdi>{text}</bdi>
              </q>
            </p>
          ))}
          <Remove words={i18n.t('journal.letter.removeSentences')} onClick={() => void wipe(['quotes'])} />
        </details>
      )}
      {entry.letter && (
        <details>
          <summary>{i18n.t('journal.letter.words')}</summary>
          <p class={styles.letter} dir="auto">
            {entry.letter}
          </p>
          <Remove words={i18n.t('journal.letter.removeWords')} onClick={() => void wipe(['letter'])} />
        </details>
      )}
      <p class="soft small" role="status" tabIndex={-1} ref={answer}>
        {removed && i18n.t('journal.letter.removed')}
      </p>
      {saving.note}
    </section>
  );
}

function Remove({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <p class={styles.remove}>
      <button type="button" class="btn small" onClick={onClick}>
        {words}
      </button>{' '}
      <span class="fact">{i18n.t('journal.letter.forGood')}</span>
    </p>
  );
}
