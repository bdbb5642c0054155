import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import type { Listing } from '@/utils/listing/listing';
import type { Match } from '@/utils/listing/match/match';
import styles from './Panel.module.css';
import { PanelBullets } from './PanelBullets';
import { PanelFirst } from './PanelFirst';
import { PanelTerms } from './PanelTerms';
import { PanelTitle } from './PanelTitle';
import { gapWords } from './panel-words';

interface Props {
  listing: Listing;
  match: Match;
  tab: number;
  /** The record of this listing, once it is kept. */
  record: string | undefined;
}

const STEPS = ['little', 'some', 'good', 'strong'] as const;

/** How the resume stands to a listing: in words, what is missing first, and never as a number. */
export function PanelResult({ listing, match, tab, record }: Props) {
  const { overlap, required, nice, title, bullets, first } = match;
  const [view, setView] = useState<'first' | 'all'>(
    overlap === 'some' || overlap === 'little' ? 'first' : 'all',
  );
  const gaps = overlap === 'good' || overlap === 'strong' ? gapWords(match) : '';
  const company = listing.company;
  return (
    <>
      <section class={styles.verdict}>
        <div role="status">
          <p class="say">{i18n.t(`panel.verdict.${overlap}`)}</p>
        </div>
        {overlap !== 'none' && (
          <div class={styles.scale} role="img" aria-label={i18n.t(`panel.scale.${overlap}`)}>
            {STEPS.map((step, at) => (
              <i key={step} class={at <= STEPS.indexOf(overlap) ? styles.on : ''} />
            ))}
          </div>
        )}
        <p class="soft">{[i18n.t(`panel.more.${overlap}`), gaps].filter(Boolean).join(' ')}</p>
      </section>
      {view === 'first' ? (
        <PanelFirst first={first} />
      ) : (
        <>
          <PanelTerms name="required" terms={required} listing={listing} tab={tab} record={record} />
          <PanelTerms name="nice" terms={nice} listing={listing} tab={tab} record={record} />
        </>
      )}
      <p>
        <button type="button" class="link small" onClick={() => setView(view === 'first' ? 'all' : 'first')}>
          {i18n.t(view === 'first' ? 'panel.toAll' : 'panel.toFirst')}
        </button>
      </p>
      {view === 'all' && (
        <>
          {title && <PanelTitle title={title} />}
          <PanelBullets bullets={bullets} />
        </>
      )}
      <p class="fact">{company ? i18n.t('panel.weigh.company', { company }) : i18n.t('panel.weigh.bare')}</p>
    </>
  );
}
