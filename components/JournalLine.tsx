import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n, locale } from '@/utils/i18n';
import { inARow } from '@/utils/journal/dates';
import { eventsOf } from '@/utils/journal/facts';
import { isHappening } from '@/utils/journal/happened';
import { lineOf, type Row, sinceBefore } from '@/utils/journal/line';
import { letGoOn } from '@/utils/reply/let-go';
import { FEELINGS, feelingWord } from '@/utils/ritual/feelings';

import { dateWords } from '@/utils/words/days';
import { JournalHappened } from './JournalHappened';
import styles from './JournalLine.module.css';

interface Props {
  entry: Entry;
}

/** What happened, in its order: gold where it was the person, ink where it came from the other side. */
export function JournalLine({ entry }: Props) {
  const rows = lineOf(entry);
  const [open, setOpen] = useState<string>();
  const was = useRef(open);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form has gone: back to the button that opened it.
    if (was.current !== undefined && open === undefined)
      list.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(was.current)}"]`)?.focus();
    was.current = open;
  }, [open]);
  const close = () => setOpen(undefined);
  const known = eventsOf(entry).find(({ id }) => id === open);
  return (
    <div class={styles.all} ref={list}>
      <ol class={styles.line} aria-label={i18n.t('journal.line.label')}>
        {rows.map((row, i) => (
          <li key={row.id} class={`${styles.row} ${row.who === 'they' ? styles.they : ''}`}>
            <span class="fact">{when(row, rows[i - 1])}</span>
            <div>
              <p>
                {says(row, entry)}{' '}
                {isHappening(row) && open !== row.id && (
                  <button
                    type="button"
                    class={`link fact ${styles.change}`}
                    data-event={row.id}
                    aria-label={i18n.t('journal.happened.changeWhat', { what: says(row, entry) })}
                    onClick={() => setOpen(row.id)}
                  >
                    {i18n.t('journal.happened.change')}
                  </button>
                )}
              </p>
              {row.type === 'no' && <Quotes entry={entry} />}
              {row.type === 'feedback' && row.text && <Quote words={row.text} />}
              {row.type === 'feedback' && row.useful && <p class={styles.own}>{row.useful}</p>}
              {isHappening(row) && row.text && <p class={styles.own}>{row.text}</p>}
              {known && open === row.id && <JournalHappened entry={entry} known={known} onDone={close} />}
            </div>
          </li>
        ))}
      </ol>
      {open === NEW ? (
        <JournalHappened entry={entry} onDone={close} />
      ) : (
        <p>
          <button type="button" class="btn small" data-event={NEW} onClick={() => setOpen(NEW)}>
            {i18n.t('journal.happened.add')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The form for something that is not put down yet. */
const NEW = '+';

function when(row: Row, before: Row | undefined): string {
  const since = sinceBefore(row.at, before?.at);
  return since === 'date' ? dateWords(row.at, Date.now()) : i18n.t(`journal.line.${since}`);
}

function says(row: Row, entry: Entry): string {
  switch (row.type) {
    case 'ritual':
      return i18n.t('journal.line.ritual', { what: inARow(row.steps.map((step) => did(step, entry))) });
    case 'feedback-asked': {
      const asked = entry.person
        ? i18n.t('journal.line.feedbackAskedOf', { person: entry.person })
        : i18n.t('journal.line.feedbackAsked');
      if (!row.open) return asked;
      const date = dateWords(letGoOn(row.at).toISOString(), Date.now());
      return `${asked} ${i18n.t('journal.line.until', { date })}`;
    }
    case 'applied':
      return i18n.t(row.tailored ? 'journal.line.appliedTailored' : 'journal.line.applied');
    case 'talk':
      return i18n.t(row.invited ? 'journal.line.invited' : 'journal.line.talk');
    case 'let-go':
      return i18n.t('journal.line.letGo');
    default:
      return i18n.t(`journal.line.${row.type}`);
  }
}

function did(step: Row['steps'][number], entry: Entry): string {
  if (step !== 'feel' || !entry.feelings?.length) return i18n.t(`journal.line.${step}`);
  return i18n.t('journal.line.feelWith', { feelings: entry.feelings.map(within).join(', ') });
}

/** A feeling within a sentence; the person's own word stays as they wrote it. */
function within(feeling: string): string {
  const ours = FEELINGS.some((one) => one === feeling);
  return ours ? feelingWord(feeling).toLocaleLowerCase(locale()) : feeling;
}

/** The letter's own words: the sentence that said no, and the one that says why. */
function Quotes({ entry }: Props) {
  const shown = new Set(
    (entry.quotes ?? [])
      .filter((quote) => quote.tells === 'no' || quote.tells === 'reason')
      .map((quote) => quote.text),
  );
  return [...shown].map((text) => <Quote key={text} words={text} />);
}

/** The browser writes the quotation marks of the page's language. */
function Quote({ words }: { words: string }) {
  return (
    <p class={`quote ${styles.quote}`}>
      <q>
        <bdi>{words}</bdi>
      </q>
    </p>
  );
}
