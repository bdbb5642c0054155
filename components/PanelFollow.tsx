import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '@/utils/i18n';
import { follow, follows, unfollow } from '@/utils/panel/follow';
import { patternOf } from '@/utils/sites/pattern';
import styles from './Panel.module.css';
import { useRead } from './use-read';

interface Props {
  /** The site of the listing. */
  origin: string;
}

/** Whether the panel may read this site by itself: the person asks, the browser asks them, and it can be taken back. */
export function PanelFollow({ origin }: Props) {
  const { value: on, again } = useRead(() => follows(origin), [origin]);
  const [said, setSaid] = useState<'waiting' | 'refused'>();
  const site = new URL(origin).host;

  function ask(): void {
    setSaid('waiting');
    // Straight away: a browser that waited for anything before would no longer see the press.
    browser.permissions.request({ origins: [patternOf(origin)] }).then(
      async (yes) => {
        setSaid(yes ? undefined : 'refused');
        if (yes) await follow(origin).then(again, () => setSaid('refused'));
      },
      () => setSaid('refused'),
    );
  }

  if (on === undefined || !/^https?:/.test(origin)) return null;
  return (
    <section>
      {on ? (
        <p class="fact">
          {i18n.t('panel.follow.on', { site })}{' '}
          <button type="button" class="link" onClick={() => void unfollow(origin).then(again, again)}>
            {i18n.t('panel.follow.stop')}
          </button>
        </p>
      ) : (
        <>
          <p>
            <button type="button" class={`link small ${styles.start}`} onClick={ask}>
              {i18n.t('panel.follow.ask', { site })}
            </button>
          </p>
          <p class="fact" role="status">
            {said ? i18n.t(`panel.follow.${said}`) : i18n.t('panel.follow.how')}
          </p>
        </>
      )}
    </section>
  );
}
