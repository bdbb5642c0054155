import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { unfollow } from '@/utils/panel/follow';
import styles from './Settings.module.css';

interface Props {
  /** Addresses of sites that the side panel reads by itself. */
  follow: string[];
}

/** The job sites Rebound follows, each with the way back. */
export function SettingsFollow({ follow }: Props) {
  const [said, setSaid] = useState<string>();
  const stop = (origin: string, site: string) =>
    void unfollow(origin).then(
      () => setSaid(i18n.t('settings.follow.stopped', { site })),
      () => setSaid(i18n.t('settings.follow.failed')),
    );
  return (
    <>
      {follow.length === 0 && <p class="soft small">{i18n.t('settings.follow.none')}</p>}
      <ul class={styles.list}>
        {follow.map((origin) => {
          const site = new URL(origin).host;
          return (
            <li key={origin}>
              <span>{site}</span>
              <button
                type="button"
                class="btn small"
                aria-label={i18n.t('settings.follow.stopNamed', { site })}
                onClick={() => stop(origin, site)}
              >
                {i18n.t('settings.follow.stop')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
}
