import { i18n } from '@/utils/i18n';
import type { Listing } from '@/utils/listing/listing';
import type { TermMatch } from '@/utils/listing/match/match';
import { send } from '@/utils/messages';
import { checkedListing, lacking } from '@/utils/store/listings';
import styles from './Panel.module.css';
import { PanelTerm } from './PanelTerm';
import { useRead } from './use-read';

interface Props {
  name: 'required' | 'nice';
  /** In the order they are shown. */
  terms: TermMatch[];
  listing: Listing;
  tab: number;
  record: string | undefined;
}

const keyOf = ({ asked }: TermMatch): string => asked.id ?? asked.term.toLowerCase();

/** What a listing asks for, one row each. */
export function PanelTerms({ name, terms, listing, tab, record }: Props) {
  const { value } = useRead(
    async () => (record ? ((await checkedListing(record))?.lacks ?? []) : []),
    [record],
  );
  if (!terms.length) return null;
  const lacks = value ?? [];
  const say = (key: string, lack: boolean) => {
    if (record) void send('write', lacking(record, lacks, key, lack)).catch(() => {}); // the row stays as it was
  };
  return (
    <section aria-label={i18n.t(`panel.${name}`)}>
      <h2 class="label">{i18n.t(`panel.${name}`)}</h2>
      <ul class={styles.terms}>
        {terms.map((term) => (
          <PanelTerm
            key={keyOf(term)}
            term={term}
            listing={listing}
            tab={tab}
            lacks={lacks.includes(keyOf(term))}
            {...(record && { onLack: (lack: boolean) => say(keyOf(term), lack) })}
          />
        ))}
      </ul>
    </section>
  );
}
