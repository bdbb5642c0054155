import { i18n } from '@/utils/i18n';
import type { Listing } from '@/utils/listing/listing';
import { chosenResume } from '@/utils/store/resumes';
import { Attend } from './Attend';
import styles from './Panel.module.css';
import { PanelFollow } from './PanelFollow';
import { PanelJob } from './PanelJob';
import { PanelLeave } from './PanelLeave';
import { PanelResult } from './PanelResult';
import { PanelWait } from './PanelWait';
import { Resumes } from './Resumes';
import { useCheck } from './use-check';
import { useRead } from './use-read';

interface Props {
  listing: Listing;
  tab: number;
}

/** A listing, and what it asks for of the person's resume; without one, the way to give it. */
export function PanelListing({ listing, tab }: Props) {
  const resume = useRead(async () => (await chosenResume()) ?? null, []);
  const text = resume.error ? null : resume.value === undefined ? undefined : (resume.value?.text ?? null);
  const { checked, id, failed, unkept } = useCheck(listing, text);

  if (failed)
    return (
      <>
        <PanelJob listing={listing} />
        <section class={styles.verdict}>
          <p class="say">{i18n.t('panel.error.say')}</p>
          <Attend>{i18n.t('panel.error.what')}</Attend>
        </section>
      </>
    );
  if (!checked) return <PanelWait listing={listing} />;
  const { asked, match } = checked;
  return (
    <>
      <PanelJob listing={listing} />
      {match ? (
        <PanelResult key={listing.description} listing={listing} match={match} tab={tab} record={id} />
      ) : (
        <>
          <Resumes narrow />
          {asked.length > 0 && (
            <section>
              <h2 class="label">{i18n.t('panel.meanwhile')}</h2>
              <p class="soft small">{asked.map(({ term }) => term).join(', ')}</p>
            </section>
          )}
        </>
      )}
      {unkept && <Attend>{i18n.t('panel.unkept')}</Attend>}
      {id && <PanelLeave listing={listing} record={id} />}
      {listing.url && <PanelFollow origin={new URL(listing.url).origin} />}
    </>
  );
}
