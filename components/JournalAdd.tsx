import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { added, applied, noFacts } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import { checkedListing } from '@/utils/store/listings';
import styles from './JournalAdd.module.css';
import { JournalForm } from './JournalForm';
import { go } from './JournalRoute';
import { useSaving } from './JournalSaving';
import { Seg } from './Seg';
import { useRead } from './use-read';

interface Props {
  /** An application that is under way, and not a no. */
  open?: boolean;
  /** The id of a checked listing that an application is put down for. */
  listing?: string;
}

const WHATS = ['no', 'open'] as const;

/** Something put down by hand: a no that came another way, or an application that is under way. */
export function JournalAdd({ open: asOpen = false, listing }: Props) {
  const saving = useSaving();
  /** One form is one entry, however often it is pressed. */
  const [id] = useState(() => crypto.randomUUID());
  const [what, setWhat] = useState<(typeof WHATS)[number]>(asOpen ? 'open' : 'no');
  const read = useRead(async () => (listing ? await checkedListing(listing) : undefined), [listing]);
  if (listing && read.loading) return null;
  const now = new Date();
  const open = what === 'open';
  const facts = {
    ...noFacts(now),
    ...(open ? { day: '', applied: dayOf(now.toISOString()) } : {}),
    company: read.value?.company ?? '',
    role: read.value?.title ?? '',
  };
  return (
    <div class={styles.add}>
      {saving.note}
      <div class={styles.what}>
        <Seg
          label={i18n.t('journal.form.what')}
          options={WHATS.map((value) => ({ value, label: i18n.t(`journal.form.whats.${value}`) }))}
          value={what}
          onChange={setWhat}
        />
      </div>
      <JournalForm
        key={what}
        title={i18n.t(open ? 'journal.form.addOpen' : 'journal.form.add')}
        lead={i18n.t('journal.form.addMore')}
        facts={facts}
        ended={what}
        needsCompany
        keep={i18n.t('journal.form.keep')}
        cancel={i18n.t('journal.form.back')}
        onKeep={async (kept) => {
          const drafts = open ? applied(id, kept, new Date(), read.value?.id) : added(id, kept, new Date());
          if (await saving.save(() => send('write', drafts))) go({ view: 'entry', id });
        }}
        onCancel={() => go(open ? { view: 'open' } : { view: 'entries' })}
      />
    </div>
  );
}
