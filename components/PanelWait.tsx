import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import type { Listing } from '@/utils/listing/listing';
import styles from './Panel.module.css';
import { PanelJob } from './PanelJob';

interface Props {
  /** Known already, while its words are read through. */
  listing?: Listing;
}

/** Nothing is said before this. Milliseconds. */
const SOON = 300;
const LONG = 4_000;
const BARS = ['w1', 'w2', 'w3', 'w4', 'w5'] as const;

/** A listing is being read. For a moment nothing is shown: most are read by then. */
export function PanelWait({ listing }: Props) {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SOON, LONG].map((time) => setTimeout(() => setWaited(time), time));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <>
      {listing && <PanelJob listing={listing} />}
      <section class={styles.verdict} role="status">
        {waited > 0 && (
          <>
            <p class="say">{i18n.t('panel.reading.say')}</p>
            <p class="soft">{waited < LONG ? i18n.t('panel.reading.more') : i18n.t('panel.reading.long')}</p>
          </>
        )}
      </section>
      {waited > 0 && (
        <ul class={styles.wait} aria-hidden="true">
          {BARS.map((bar) => (
            <li key={bar}>
              <i />
              <i class={styles[bar]} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
