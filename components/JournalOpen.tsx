import { useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { inOrder, lastMove, reached } from '@/utils/journal/standing';
import { find } from '@/utils/store/find';
import { checkedListings } from '@/utils/store/listings';
import { dateWords } from '@/utils/words/days';
import { JournalClosedNote } from './JournalClosedNote';
import styles from './JournalOpen.module.css';
import { JournalReading } from './JournalReading';
import { JournalStanding } from './JournalStanding';
import { JournalTasks } from './JournalTasks';
import { useRead } from './use-read';

/** How many applications the page grows by. */
const PAGE = 50;
/** How many checked listings are offered to start from. */
const LISTINGS = 3;

/** What is under way: open applications with what to do next, and the person's own tasks beside them. */
export function JournalOpen() {
  const [size, setSize] = useState(PAGE);
  const { value, error, loading, again } = useRead(async () => {
    const [found, listings] = await Promise.all([
      find({ words: '', end: 'open', sort: 'newest' }, size),
      checkedListings(LISTINGS),
    ]);
    return { ...found, listings };
  }, [size]);
  if (error) return <JournalClosedNote onAgain={() => void again()} />;
  if (loading || !value) return <JournalReading />;
  const entries = inOrder(value.entries, new Date());
  return (
    <div class={styles.open}>
      <header class={styles.head}>
        <div>
          <h1 class="say-l">{i18n.t(entries.length ? 'journal.way.title' : 'journal.way.empty')}</h1>
          <p class={`soft ${styles.lead}`}>
            {i18n.t(entries.length ? 'journal.way.lead' : 'journal.way.emptyMore')}
          </p>
        </div>
      </header>
      <div class={styles.columns}>
        <section class={styles.part} aria-label={i18n.t('journal.way.applications')}>
          {entries.length > 0 && (
            <ul class={styles.list}>
              {entries.map((entry) => (
                <Row key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
          {value.total > size && (
            <p>
              <button type="button" class="btn small" onClick={() => setSize(size + PAGE)}>
                {i18n.t('journal.moreOf')}
              </button>
            </p>
          )}
          <p class={styles.acts}>
            <a class="btn" href={hashOf({ view: 'add', open: true })}>
              {i18n.t('journal.way.add')}
            </a>
          </p>
          {value.listings.length > 0 && (
            <div class={styles.from}>
              <p class="fact">{i18n.t('journal.way.from')}</p>
              <ul>
                {value.listings.map(({ id, title, company }) => (
                  <li key={id}>
                    <a class="link small" href={hashOf({ view: 'add', listing: id })}>
                      <bdi>
                        {[title ?? i18n.t('journal.listing.untitled'), company].filter(Boolean).join(', ')}
                      </bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
        <div class={styles.part}>
          <JournalTasks />
          <p class="soft small">{i18n.t('journal.way.many')}</p>
        </div>
      </div>
    </div>
  );
}

function Row({ entry }: { entry: Entry }) {
  const last = lastMove(entry);
  return (
    <li class={styles.row}>
      <p class={styles.name}>
        <a class="link" href={hashOf({ view: 'entry', id: entry.id })}>
          <b>
            <bdi>{entry.company ?? i18n.t('journal.unnamed')}</bdi>
          </b>
        </a>{' '}
        <span class="soft small">
          <bdi>{entry.role}</bdi>
        </span>
      </p>
      <p class="fact">
        {[
          i18n.t(`journal.reached.${reached(entry)}`),
          last ? dateWords(last.at, Date.now()) : '',
          entry.source ? i18n.t(`journal.source.${entry.source}`) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <JournalStanding entry={entry} brief />
    </li>
  );
}
