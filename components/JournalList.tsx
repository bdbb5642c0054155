import type { ComponentChildren } from 'preact';
import { type Entry, STEPS } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { monthName, shortDate } from '@/utils/journal/dates';
import { endOf, stepsTaken } from '@/utils/journal/facts';
import { months } from '@/utils/journal/months';
import { hashOf } from '@/utils/journal/route';
import { dateOf } from '@/utils/store/derive';
import type { Sort } from '@/utils/store/find';
import { capital, numberWord } from '@/utils/words/numbers';
import styles from './JournalList.module.css';
import { Seam } from './Seam';

interface Props {
  entries: readonly Entry[];
  /** The id of the one shown in full. */
  shown: string | undefined;
  sort: Sort;
  undo: ComponentChildren;
  /** An entry was pressed: also when it is shown already. */
  onOpen: (id: string) => void;
}

/** The entries under their months. One list, so that the way back can stand after any of them. */
export function JournalList({ entries, shown, sort, undo, onOpen }: Props) {
  const now = new Date();
  const at = Math.max(
    entries.findIndex((entry) => entry.id === shown),
    0,
  );
  const rows = months(entries).flatMap((month) =>
    month.entries.map((entry, i) => (
      <li key={entry.id}>
        {i === 0 && sort !== 'company' && <h2 class={`fact ${styles.month}`}>{monthName(month.key, now)}</h2>}
        <Item entry={entry} on={entry.id === shown} onOpen={onOpen} />
      </li>
    )),
  );
  rows.splice(at + 1, 0, <li key="undo">{undo}</li>);
  return <ul>{rows}</ul>;
}

function Item({ entry, on, onOpen }: { entry: Entry; on: boolean; onOpen: Props['onOpen'] }) {
  const taken = stepsTaken(entry);
  return (
    <a
      class={`${styles.entry} ${on ? styles.on : ''}`}
      href={hashOf({ view: 'entry', id: entry.id })}
      data-entry={entry.id}
      onClick={() => onOpen(entry.id)}
      {...(on ? { 'aria-current': 'true' } : {})}
    >
      <span class={styles.line}>
        <b>
          <bdi>{entry.company ?? i18n.t('journal.unnamed')}</bdi>
        </b>
        <span class={`fact ${styles.end}`}>{shortDate(dateOf(entry))}</span>
      </span>
      <span class={styles.line}>
        <span class="soft small">
          <bdi>{entry.role}</bdi>
        </span>
        <span class={`fact ${styles.end}`}>{closedAs(entry)}</span>
      </span>
      {taken.length > 0 && (
        <span class={styles.did}>
          <Seam
            mini
            states={STEPS.map((step) => (taken.includes(step) ? 'done' : 'todo'))}
            label={i18n.t('journal.did', { count: capital(numberWord(taken.length)) })}
          />
        </span>
      )}
    </a>
  );
}

/** Where it stopped, in a word or three; empty where that is not known. */
function closedAs(entry: Entry): string {
  const end = endOf(entry);
  if (end !== 'no') return i18n.t(`journal.end.${end}`);
  return entry.stage && entry.stage !== 'unknown' ? i18n.t(`common.stage.${entry.stage}`) : '';
}
