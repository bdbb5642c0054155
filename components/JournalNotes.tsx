import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { eventsOf, type Known } from '@/utils/journal/facts';
import { marked, worth } from '@/utils/journal/happened';
import { send } from '@/utils/messages';
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
  const all = eventsOf(entry).filter((event) => event.type === 'note' && event.text);
  const [writing, setWriting] = useState<string>();
  const saving = useSaving();
  const part = useRef<HTMLDivElement>(null);
  const was = useRef(writing);
  useEffect(() => {
    const column = was.current === 'again' ? 'again' : 'note';
    if (was.current !== undefined && writing === undefined)
      part.current?.querySelector<HTMLElement>(`[data-write=${column}]`)?.focus();
    was.current = writing;
  }, [writing]);

  async function keep(words: string, note?: Known, again = false): Promise<void> {
    const at = note?.at ?? new Date().toISOString();
    const work =
      again && !note
        ? () => send('write', worth(entry, words, at))
        : () => keepSaid(entry, 'note', words, at, note?.id);
    if (await saving.save(work)) setWriting(undefined);
  }

  return (
    <div class={styles.columns} ref={part}>
      {(['note', 'again'] as const).map((column) => {
        const again = column === 'again';
        const notes = all.filter((note) => (note.again ?? false) === again);
        return (
          <section class={styles.part} key={column}>
            <h2 class="label">{i18n.t(`journal.${column}.label`)}</h2>
            {again && !notes.length && <p class="soft small">{i18n.t('journal.again.what')}</p>}
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
                    </button>{' '}
                    <button
                      type="button"
                      class="link"
                      aria-pressed={again}
                      onClick={() => void saving.save(() => send('write', marked(entry, note, !again)))}
                    >
                      {i18n.t('journal.again.label')}
                    </button>
                  </p>
                </div>
              ),
            )}
            {writing === column ? (
              <JournalWords
                label={i18n.t('journal.note.field')}
                hint={again ? i18n.t('journal.again.hint') : undefined}
                words=""
                keep={i18n.t('journal.note.keep')}
                cancel={i18n.t('journal.note.cancel')}
                onKeep={(words) => keep(words, undefined, again)}
                onCancel={() => setWriting(undefined)}
              />
            ) : (
              <p>
                <button
                  type="button"
                  class="btn small"
                  data-write={column}
                  onClick={() => setWriting(column)}
                >
                  {again
                    ? i18n.t('journal.again.write')
                    : notes.length
                      ? i18n.t('journal.note.another')
                      : i18n.t('journal.note.write')}
                </button>
              </p>
            )}
            {!again && saving.note}
          </section>
        );
      })}
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
