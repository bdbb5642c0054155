import { i18n } from '@/utils/i18n';
import styles from './Panel.module.css';
import { PanelLately } from './PanelLately';
import { useKeys } from './use-keys';
import type { Front } from './use-tab';

interface Props {
  front: Exclude<Front, { is: 'listing' }>;
  /** Reads what is selected in the page. */
  onSelected: () => void;
}

/** There is no listing to show: why, and what to press. */
export function PanelNone({ front, onSelected }: Props) {
  const keys = useKeys('check-listing') || i18n.t('panel.keys');
  const frame = front.is === 'none' ? front.elsewhere[0] : undefined;
  return (
    <>
      <section class={styles.verdict}>
        <div role="status">
          <h1 class="say">{i18n.t(`panel.${front.is}.say`)}</h1>
        </div>
        <p class="soft">
          {front.is === 'withheld' ? i18n.t('panel.withheld.how') : i18n.t(`panel.${front.is}.how`, { keys })}
        </p>
        {frame && (
          <p class="soft">
            {i18n.t('panel.none.frame', { host: new URL(frame).host, keys })}{' '}
            <a class="link" href={frame} target="_blank" rel="noreferrer">
              {i18n.t('panel.none.open')}
            </a>
          </p>
        )}
        {front.is === 'none' && (
          <>
            <div class={styles.acts}>
              <button type="button" class="btn strong" onClick={onSelected}>
                {i18n.t('panel.none.press')}
              </button>
            </div>
            <p class="fact" role="status">
              {front.selected && i18n.t('panel.none.nothing')}
            </p>
          </>
        )}
      </section>
      <PanelLately />
    </>
  );
}
