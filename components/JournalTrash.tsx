import { useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { deletedEntries, KEPT_FOR, restoring } from '@/utils/store/trash';
import { dateWords, whenWords } from '@/utils/words/days';
import { JournalClosedNote } from './JournalClosedNote';
import { useSaving } from './JournalSaving';
import styles from './JournalTrash.module.css';
import { useRead } from './use-read';

/** How many the page grows by. */
const PAGE = 50;

/** What was deleted and can still be brought back. */
export function JournalTrash() {
  const [size, setSize] = useState(PAGE);
  const [said, setSaid] = useState('');
  const { value, error, loading, again } = useRead(() => deletedEntries(size + 1), [size]);
  const saving = useSaving();
  if (error) return <JournalClosedNote onAgain={() => void again()} />;
  if (loading) return null;
  const entries = (value ?? []).slice(0, size);

  async function restore({ id, company }: Entry): Promise<void> {
    const name = company ?? i18n.t('journal.unnamed');
    if (await saving.save(() => send('write', restoring(id))))
      setSaid(i18n.t('journal.trash.restored', { company: name }));
  }
  async function purge({ id }: Entry): Promise<void> {
    if (await saving.save(() => send('purge', [id]))) setSaid(i18n.t('journal.trash.purged'));
  }

  return (
    <div class={styles.trash}>
      <header>
        <h1 class="say-l">{i18n.t('journal.trash.title')}</h1>
        <p class="soft">{i18n.t(entries.length ? 'journal.trash.lead' : 'journal.trash.emptyMore')}</p>
      </header>
      <p role="status" class="soft">
        {said}
      </p>
      {saving.note}
      <ul class={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} class={styles.row}>
            <div>
              <p>
                <b>
                  <bdi>{entry.company ?? i18n.t('journal.unnamed')}</bdi>
                </b>{' '}
                <span class="soft small">
                  <bdi>{entry.role}</bdi>
                </span>
              </p>
              <p class="fact">{whenGone(entry)}</p>
            </div>
            <p class={styles.acts}>
              <button type="button" class="btn small" onClick={() => void restore(entry)}>
                {i18n.t('journal.trash.restore')}
              </button>
              <button type="button" class="btn bare small" onClick={() => void purge(entry)}>
                {i18n.t('journal.trash.purge')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {(value?.length ?? 0) > size && (
        <p>
          <button type="button" class="btn small" onClick={() => setSize(size + PAGE)}>
            {i18n.t('journal.moreOf')}
          </button>
        </p>
      )}
    </div>
  );
}

function whenGone({ deleted = '' }: Entry): string {
  const now = Date.now();
  const until = new Date(Date.parse(deleted) + KEPT_FOR).toISOString();
  const on = i18n.t('journal.trash.on', { when: whenWords(deleted, now) });
  return `${on}, ${i18n.t('journal.trash.until', { date: dateWords(until, now) })}`;
}
