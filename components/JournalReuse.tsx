import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { endOf } from '@/utils/journal/facts';
import { hashOf } from '@/utils/journal/route';
import { reusable } from '@/utils/store/reuse';
import styles from './JournalNotes.module.css';
import { useRead } from './use-read';

interface Props {
  entry: Entry;
}

/** What fits from earlier ones, while this one is under way: the work that was done for them still counts. */
export function JournalReuse({ entry }: Props) {
  const open = endOf(entry) === 'open';
  const { value } = useRead(
    async () => (open ? reusable({ company: entry.company, role: entry.role }, 3, entry.id) : []),
    [open, entry.company, entry.role, entry.id],
  );
  if (!value?.length) return null;
  return (
    <section class={styles.part}>
      <h2 class="label">{i18n.t('journal.reuse.label')}</h2>
      <p class="soft small">{i18n.t('journal.reuse.lead')}</p>
      <ul class={styles.part}>
        {value.map(({ entry: old, notes, because }) => (
          <li key={old.id} class="vein">
            {notes.map((note) => (
              <p key={note.id} class={styles.words}>
                {note.text}
              </p>
            ))}
            <p class="fact">
              {i18n.t(`journal.reuse.${because}`)}{' '}
              <a class="link" href={hashOf({ view: 'entry', id: old.id })}>
                <bdi>{old.company ?? i18n.t('journal.unnamed')}</bdi>
                {old.role && (
                  <>
                    , <bdi>{old.role}</bdi>
                  </>
                )}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
