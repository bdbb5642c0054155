import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { added, noFacts } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import styles from './JournalAdd.module.css';
import { JournalForm } from './JournalForm';
import { go } from './JournalRoute';
import { useSaving } from './JournalSaving';

/** A no that came another way: put down by hand. */
export function JournalAdd() {
  const saving = useSaving();
  /** One form is one entry, however often it is pressed. */
  const [id] = useState(() => crypto.randomUUID());
  return (
    <div class={styles.add}>
      {saving.note}
      <JournalForm
        title={i18n.t('journal.form.add')}
        lead={i18n.t('journal.form.addMore')}
        facts={noFacts(new Date())}
        ended="no"
        needsCompany
        keep={i18n.t('journal.form.keep')}
        cancel={i18n.t('journal.form.back')}
        onKeep={async (facts) => {
          if (await saving.save(() => send('write', added(id, facts, new Date())))) go({ view: 'entry', id });
        }}
        onCancel={() => go({ view: 'entries' })}
      />
    </div>
  );
}
