import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { type CheckedListing, checkedListings, dropListing, listingBack } from '@/utils/store/listings';
import { Icon } from './Icon';
import styles from './Panel.module.css';
import { UndoLine } from './UndoLine';
import { useRead } from './use-read';

const SHOWN = 8;
const standing = ({ notForMe, overlap }: CheckedListing): string | undefined =>
  notForMe
    ? i18n.t('panel.lately.left')
    : overlap && overlap !== 'none'
      ? i18n.t(`panel.lately.${overlap}`)
      : undefined;
const nameOf = ({ title }: CheckedListing): string => title ?? i18n.t('panel.untitled');

/** The listings that were checked last, each with the way back to its page and out of this list. */
export function PanelLately() {
  const { value } = useRead(() => checkedListings(SHOWN), []);
  const [dropped, setDropped] = useState<CheckedListing>();
  if (!value || (!value.length && !dropped)) return null;

  const drop = (listing: CheckedListing) =>
    void send('write', dropListing(listing.id, new Date())).then(
      () => setDropped(listing),
      () => {}, // it stays in the list
    );
  const undo = () => {
    if (dropped)
      void send('write', listingBack(dropped.id)).then(
        () => setDropped(undefined),
        () => {},
      );
  };
  return (
    <section>
      <h2 class="label">{i18n.t('panel.lately.label')}</h2>
      <ul class={styles.last}>
        {value.map((listing) => (
          <li key={listing.id}>
            <div>
              {listing.url ? (
                <a class="link" href={listing.url} target="_blank" rel="noreferrer">
                  <bdi>{nameOf(listing)}</bdi>
                </a>
              ) : (
                <bdi>{nameOf(listing)}</bdi>
              )}
              <p class="fact">{[listing.company, standing(listing)].filter(Boolean).join(', ')}</p>
            </div>
            <button
              type="button"
              class="btn icon"
              aria-label={i18n.t('panel.lately.drop', { title: nameOf(listing) })}
              onClick={() => drop(listing)}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <UndoLine
        below
        {...(dropped && { words: i18n.t('panel.lately.dropped', { title: nameOf(dropped) }) })}
        onUndo={undo}
        onGone={() => setDropped(undefined)}
      />
    </section>
  );
}
