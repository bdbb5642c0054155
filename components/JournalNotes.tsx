import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { eventsOf, type Known } from '@/utils/journal/facts';
import { dateWords } from '@/utils/words/days';
import styles from './JournalNotes.module.css';
import { useSaving } from './JournalSaving';
import { JournalWords } from './JournalWords';
import { keepSaid } from './journal-said';

interface Props {
  entry: Entry;
}

/** What the person wrote about this one, and what they learnt in the talks. */
export function JournalNotes({ entry }: Props) {
  const notes = eventsOf(entry).filter((event) => event.type === 'note' && event.text);
  const [writing, setWriting] = useState<string>();
  const saving = useSaving();
  const open = useRef<HTMLButtonElement>(null);
  const was = useRef(writing);
  useEffect(() => {
    if (was.current !== undefined && writing === undefined) open.current?.focus();
    was.current = writing;
  }, [writing]);

  async function keep(words: string, note?: Known): Promise<void> {
    const at = note?.at ?? new Date().toISOString();
    if (await saving.save(() => keepSaid(entry, 'note', words, at, note?.id))) setWriting(undefined);
  }

  return (
    <div class={styles.columns}>
      <section class={styles.part}>
        <h2 class="label">{i18n.t('journal.note.label')}</h2>
        {notes.map((note) =>
          writing === note.id ? (
            <JournalWords
              key={note.id}
              label={i18n.t('journal.note.field')}
              words={note.text ?? ''}
              keep={i18n.t('journal.note.keep')}
              cancel={i18n.t('journal.note.cancel')}
              remove={i18n.t('journal.note.remove')}
              onKeep={(words) => keep(words, note)}
              onCancel={() => setWriting(undefined)}
            />
          ) : (
            <div key={note.id} class={styles.note}>
              <p class={styles.words}>{note.text}</p>
              <p class="fact">
                {dateWords(note.at, Date.now())}{' '}
                <button type="button" class="link" onClick={() => setWriting(note.id)}>
                  {i18n.t('journal.note.edit')}
                </button>
              </p>
            </div>
          ),
        )}
        {writing === 'new' ? (
          <JournalWords
            label={i18n.t('journal.note.field')}
            words=""
            keep={i18n.t('journal.note.keep')}
            cancel={i18n.t('journal.note.cancel')}
            onKeep={(words) => keep(words)}
            onCancel={() => setWriting(undefined)}
          />
        ) : (
          <p>
            <button type="button" class="btn small" ref={open} onClick={() => setWriting('new')}>
              {notes.length ? i18n.t('journal.note.another') : i18n.t('journal.note.write')}
            </button>
          </p>
        )}
        {saving.note}
      </section>
      <Learnt entry={entry} />
    </div>
  );
}

function Learnt({ entry }: Props) {
  const parts = [
    [i18n.t('journal.learnt.well'), entry.wentWell],
    [i18n.t('journal.learnt.differently'), entry.differently],
  ].filter(([, words]) => words);
  if (!parts.length) return null;
  return (
    <section class={styles.part}>
      <h2 class="label">{i18n.t('journal.learnt.label')}</h2>
      {parts.map(([name, words]) => (
        <div key={name}>
          <p class="fact">{name}</p>
          <p class={styles.words}>{words}</p>
        </div>
      ))}
    </section>
  );
}
