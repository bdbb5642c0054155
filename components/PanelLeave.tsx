import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { applied, broughtBack, noFacts, removed } from '@/utils/journal/drafts';
import type { Listing } from '@/utils/listing/listing';
import { send } from '@/utils/messages';
import type { Draft } from '@/utils/store/change';
import { entry } from '@/utils/store/entries';
import { appliedAs, checkedListing, leftAlone } from '@/utils/store/listings';
import { Attend } from './Attend';
import styles from './Panel.module.css';
import { useRead } from './use-read';

interface Props {
  listing: Listing;
  /** The record of this listing. */
  record: string;
}

/** What the person decides about a listing: leave it, or put down that they applied. Each can be taken back. */
export function PanelLeave({ listing, record }: Props) {
  const [failed, setFailed] = useState(false);
  const { value } = useRead(async () => {
    const kept = await checkedListing(record);
    const own = kept?.entry ? await entry(kept.entry) : undefined;
    return { left: kept?.notForMe === true, known: own, entry: own && !own.deleted ? own : undefined };
  }, [record]);
  const write = (drafts: Draft[]) =>
    void send('write', drafts).then(
      () => setFailed(false),
      () => setFailed(true),
    );

  function apply(): void {
    const now = new Date();
    const { title = '', company = '' } = listing;
    if (value?.known) {
      write(broughtBack(value.known.id)); // it was put down before, and taken back
      return;
    }
    const id = crypto.randomUUID();
    const facts = { ...noFacts(now), role: title, company, applied: dayOf(now.toISOString()) };
    write([...applied(id, facts, now, record), ...appliedAs(record, id)]);
  }

  return (
    <section>
      <h2 class="label">{i18n.t('panel.leave.label')}</h2>
      <p class="soft small">
        {value?.entry
          ? i18n.t('panel.leave.isApplied')
          : value?.left
            ? i18n.t('panel.leave.left')
            : i18n.t('panel.leave.say')}
      </p>
      <div class={styles.acts}>
        {value?.entry ? (
          <>
            <button type="button" class="btn small" onClick={() => value.entry && openEntry(value.entry.id)}>
              {i18n.t('panel.leave.open')}
            </button>
            <button
              type="button"
              class="btn bare small"
              onClick={() => value.entry && write(removed(value.entry.id, new Date()))}
            >
              {i18n.t('panel.leave.undo')}
            </button>
          </>
        ) : value?.left ? (
          <button type="button" class="btn small" onClick={() => write(leftAlone(record, false))}>
            {i18n.t('panel.leave.undo')}
          </button>
        ) : (
          <>
            <button type="button" class="btn small" onClick={() => write(leftAlone(record, true))}>
              {i18n.t('panel.leave.press')}
            </button>
            <button type="button" class="btn bare small" onClick={apply}>
              {i18n.t('panel.leave.applied')}
            </button>
          </>
        )}
      </div>
      {failed && <Attend>{i18n.t('panel.leave.failed')}</Attend>}
    </section>
  );
}

const openEntry = (id: string) =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/journal.html#entry=${id}`) });
