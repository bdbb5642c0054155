import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { edited, factsOf } from '@/utils/journal/drafts';
import { endOf, mailAddress } from '@/utils/journal/facts';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import { entry as readEntry } from '@/utils/store/entries';
import { roleWords } from '@/utils/store/reuse';
import { Icon } from './Icon';
import styles from './JournalDetail.module.css';
import { JournalFacts } from './JournalFacts';
import { JournalFeedback } from './JournalFeedback';
import { JournalForm } from './JournalForm';
import { JournalLetter } from './JournalLetter';
import { JournalLine } from './JournalLine';
import { JournalListing } from './JournalListing';
import { JournalNotes } from './JournalNotes';
import { JournalReuse } from './JournalReuse';
import { useSaving } from './JournalSaving';
import { JournalStanding } from './JournalStanding';
import { JournalTasks } from './JournalTasks';
import { useRead } from './use-read';

interface Props {
  id: string;
  /** The person opened it just now: the focus goes to its heading, once. */
  asked: boolean;
  onRead: () => void;
  editing: boolean;
  onEdit: (on: boolean) => void;
  onRemove: (id: string, company: string | undefined) => Promise<void>;
  /** Looks for words in the list. */
  onFind: (words: string) => void;
}

/** One entry in full. */
export function JournalDetail({ id, asked, onRead, editing, onEdit, onRemove, onFind }: Props) {
  const { value, error, loading } = useRead(() => readEntry(id), [id]);
  const heading = useRef<HTMLHeadingElement>(null);
  const saving = useSaving();

  useEffect(() => {
    if (!asked || loading) return;
    heading.current?.focus();
    onRead();
  }, [asked, loading]);

  if (loading || error) return <article class={styles.detail} />;
  const entry = value && !value.deleted ? value : undefined;
  return (
    <article class={styles.detail}>
      <a class={`link small ${styles.all}`} href={hashOf({ view: 'entries' })}>
        {i18n.t('journal.all')}
      </a>
      {saving.note}
      {!entry && (
        <div>
          <h1 class="say" tabIndex={-1} ref={heading}>
            {i18n.t('journal.gone.say')}
          </h1>
          <p class="soft">{i18n.t('journal.gone.more')}</p>
        </div>
      )}
      {entry && editing && (
        <JournalForm
          title={i18n.t('journal.form.edit')}
          lead={i18n.t('journal.form.letter')}
          facts={factsOf(entry)}
          ended={ended(entry)}
          needsCompany={entry.company !== undefined}
          keep={i18n.t('journal.form.save')}
          cancel={i18n.t('journal.form.cancel')}
          onKeep={async (facts) => {
            if (await saving.save(() => send('write', edited(entry, facts, new Date())))) onEdit(false);
          }}
          onCancel={() => onEdit(false)}
        />
      )}
      {entry && !editing && (
        <>
          <header class={styles.head}>
            <div>
              <h1 class="say-l" tabIndex={-1} ref={heading}>
                <bdi>{entry.company ?? i18n.t('journal.unnamed')}</bdi>
              </h1>
              <p class={`soft ${styles.role}`}>
                <bdi>{entry.role}</bdi>
              </p>
            </div>
            <Actions entry={entry} onEdit={() => onEdit(true)} onRemove={() => onRemove(id, entry.company)} />
          </header>
          <JournalFacts entry={entry} />
          <JournalStanding entry={entry} />
          <JournalLine entry={entry} />
          <JournalReuse entry={entry} />
          <JournalNotes entry={entry} />
          <JournalFeedback entry={entry} />
          {roleWords(entry.role).length > 0 && (
            <p>
              <button type="button" class="link" onClick={() => onFind(roleWords(entry.role).join(' '))}>
                {i18n.t('journal.similar')}
              </button>
            </p>
          )}
          <JournalTasks entry={entry.id} />
          <JournalListing entry={entry} />
          <JournalLetter entry={entry} />
        </>
      )}
    </article>
  );
}

function ended(entry: Entry): 'no' | 'silence' | 'open' {
  const end = endOf(entry);
  return end === 'closed' ? 'open' : end;
}

function Actions(props: { entry: Entry; onEdit: () => void; onRemove: () => void }) {
  const mail = mailAddress(props.entry);
  return (
    <div class={styles.acts}>
      {mail && (
        <a class="btn small" href={mail} target="_blank" rel="noreferrer">
          <Icon name="mail" size={16} />
          {i18n.t('journal.open')}
        </a>
      )}
      <button type="button" class="btn small" onClick={props.onEdit}>
        <Icon name="edit" size={16} />
        {i18n.t('journal.edit')}
      </button>
      <button type="button" class="btn bare small" onClick={props.onRemove}>
        {i18n.t('journal.remove')}
      </button>
    </div>
  );
}
