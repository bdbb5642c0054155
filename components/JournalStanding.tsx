import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { applyAgainOn } from '@/utils/journal/again';
import { momentOf } from '@/utils/journal/day';
import { endOf } from '@/utils/journal/facts';
import { closed, letGo, notYet, reopened } from '@/utils/journal/happened';
import { nextOf } from '@/utils/journal/standing';
import { send } from '@/utils/messages';
import { dateWords } from '@/utils/words/days';
import { useSaving } from './JournalSaving';
import styles from './JournalStanding.module.css';

interface Props {
  entry: Entry;
  /** In a list: no more than what is to be done now. */
  brief?: boolean;
}

/** Where an entry stands beyond its facts: what to do next, letting a silence go, when one may apply again. */
export function JournalStanding({ entry, brief = false }: Props) {
  const end = endOf(entry);
  if (end === 'open') return <UnderWay entry={entry} brief={brief} />;
  if (end === 'closed') return <Closed entry={entry} />;
  return <ApplyAgain entry={entry} />;
}

/** What there is to do, by the days since the last word; an offer to let go after six weeks, never more. */
function UnderWay({ entry, brief }: Props) {
  const saving = useSaving();
  const next = nextOf(entry, new Date());
  const write = (drafts: Parameters<typeof send<'write'>>[1]) =>
    void saving.save(() => send('write', drafts));
  return (
    <div class={styles.part}>
      <p>{i18n.t(`journal.next.${next}`)}</p>
      <p class={styles.acts}>
        {next === 'letGo' && (
          <>
            <button type="button" class="btn small" onClick={() => write(letGo(entry, new Date()))}>
              {i18n.t('journal.next.doLetGo')}
            </button>
            <button type="button" class="btn bare small" onClick={() => write(notYet(entry, new Date()))}>
              {i18n.t('journal.next.notYet')}
            </button>
          </>
        )}
        {next === 'offer' && (
          <button type="button" class="btn small" onClick={() => write(closed(entry, 'taken', new Date()))}>
            {i18n.t('journal.next.taken')}
          </button>
        )}
        {!brief && (
          <button
            type="button"
            class="btn bare small"
            onClick={() => write(closed(entry, 'left', new Date()))}
          >
            {i18n.t('journal.next.left')}
          </button>
        )}
      </p>
      {saving.note}
    </div>
  );
}

function Closed({ entry }: Props) {
  const saving = useSaving();
  if (!entry.closed) return null;
  const { how, at } = entry.closed;
  return (
    <div class={styles.part}>
      <p>{i18n.t(`journal.closedBy.${how}`, { date: dateWords(at, Date.now()) })}</p>
      <p class={styles.acts}>
        <button
          type="button"
          class="btn bare small"
          onClick={() => void saving.save(() => send('write', reopened(entry)))}
        >
          {i18n.t('journal.closedBy.reopen')}
        </button>
      </p>
      {saving.note}
    </div>
  );
}

/** When one may apply again, where the letter names it: as a day, else in its own words. */
function ApplyAgain({ entry }: Props) {
  const day = applyAgainOn(entry);
  if (!day && !entry.applyAgain) return null;
  const now = new Date();
  const at = day && momentOf(day, now);
  const come = at !== undefined && at <= now.toISOString();
  const date = at ? dateWords(at, now.getTime()) : '';
  return (
    <p class={styles.part}>
      {come
        ? i18n.t('journal.reapply.come', { date })
        : day
          ? i18n.t('journal.reapply.from', { date })
          : i18n.t('journal.reapply.words', { words: entry.applyAgain ?? '' })}
    </p>
  );
}
