import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { type ReadingId, readingFor, shownDraft, situationOf } from '@/utils/growth/readings';
import { i18n } from '@/utils/i18n';
import type { Draft } from '@/utils/store/change';
import { newest } from '@/utils/store/entries';
import { shownReadings } from '@/utils/store/readings';
import styles from './Readings.module.css';

interface Props {
  entry: Entry;
  write: (drafts: Draft[]) => unknown;
}

/** Noes that tell how these days have been. */
const RECENT = 20;

async function choose(entry: Entry): Promise<ReadingId | undefined> {
  const [entries, shown] = await Promise.all([newest(RECENT), shownReadings()]);
  const noes = entries.flatMap((one) => Object.values(one.events).filter(({ type }) => type === 'no'));
  return readingFor(
    entry.id,
    situationOf(
      entry,
      noes.map(({ at }) => at),
      Date.now(),
    ),
    shown,
  );
}

/** One short reading that fits, never the same twice in a row. It is opened by a press, or not at all. */
export function ReadNote({ entry, write }: Props) {
  const [id, setId] = useState<ReadingId>();
  const [open, setOpen] = useState(false);

  // Once for this screen: what is remembered about it must not bring the next one.
  useEffect(() => {
    let gone = false;
    choose(entry).then(
      (found) => {
        if (gone || !found) return;
        setId(found);
        write(shownDraft(found, entry.id, new Date().toISOString()));
      },
      () => {}, // nothing to read is no trouble
    );
    return () => {
      gone = true;
    };
  }, [entry.id]);

  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) note.current?.scrollIntoView({ block: 'start' });
  }, [open]);

  if (!id) return null;
  const title = i18n.t(`read.${id}.title`);
  return (
    <section class={styles.note} ref={note}>
      <h2 class="fact">{i18n.t('read.label')}</h2>
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-label={i18n.t('read.open', { title })}
        onClick={() => setOpen(!open)}
      >
        {title}
      </button>
      {open && <p class="soft">{i18n.t(`read.${id}.text`)}</p>}
    </section>
  );
}
