import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { tied } from '@/utils/journal/happened';
import { send } from '@/utils/messages';
import { type CheckedListing, checkedListing, checkedListings } from '@/utils/store/listings';
import styles from './JournalNotes.module.css';
import { JournalPick } from './JournalPick';
import { useSaving } from './JournalSaving';
import { useRead } from './use-read';

interface Props {
  entry: Entry;
}

/** How many of the last checked listings are offered. */
const OFFERED = 30;

/** The listing an entry was for; where none is tied, one of those that were checked can be. */
export function JournalListing({ entry }: Props) {
  const saving = useSaving();
  const { value } = useRead(async () => {
    const [own, all] = await Promise.all([
      entry.listing ? checkedListing(entry.listing) : undefined,
      checkedListings(OFFERED),
    ]);
    return { own, all };
  }, [entry.listing]);
  if (!value || (!value.own && !value.all.length)) return null;
  const tie = (listing: string | undefined) => void saving.save(() => send('write', tied(entry, listing)));
  return (
    <section class={`${styles.part} ${styles.narrow}`}>
      <h2 class="label">{i18n.t('journal.listing.label')}</h2>
      {value.own ? (
        <Own listing={value.own} onUntie={() => tie(undefined)} />
      ) : (
        <JournalPick
          label={i18n.t('journal.listing.tie')}
          value=""
          options={[
            { value: '', label: i18n.t('journal.listing.none') },
            ...value.all.map((listing) => ({ value: listing.id, label: nameOf(listing) })),
          ]}
          onChange={(id) => id && tie(id)}
        />
      )}
      {saving.note}
    </section>
  );
}

function Own({ listing, onUntie }: { listing: CheckedListing; onUntie: () => void }) {
  const web = /^https?:\/\//.test(listing.url ?? '') ? listing.url : undefined;
  return (
    <p>
      <bdi>{nameOf(listing)}</bdi>{' '}
      {web && (
        <a class="link small" href={web} target="_blank" rel="noreferrer">
          {i18n.t('journal.listing.open')}
        </a>
      )}{' '}
      <button type="button" class="link small" onClick={onUntie}>
        {i18n.t('journal.listing.untie')}
      </button>
    </p>
  );
}

const nameOf = ({ title, company }: CheckedListing): string =>
  [title ?? i18n.t('journal.listing.untitled'), company].filter(Boolean).join(', ');
