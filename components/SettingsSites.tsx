import { i18n } from '@/utils/i18n';
import { mailSites } from '@/utils/sites/mail';
import type { MailSite } from '@/utils/sites/site';
import styles from './Settings.module.css';
import { useAllowed } from './SettingsAllowed';
import { SettingsCheck } from './SettingsCheck';
import { useOff } from './SettingsOff';

interface Props {
  /** Ids of sites that are switched off. */
  off: readonly string[];
}

/** "mail.google.com": the hosts of a site, as they stand in its patterns. */
const hosts = (site: MailSite): string =>
  site.matches.map((match) => match.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')).join(', ');

/** Each webmail with its switch; where the browser itself withholds the site, that and the way to allow it. */
export function SettingsSites({ off: stored }: Props) {
  const { off, turn, answer } = useOff(stored);
  return (
    <>
      <ul class={styles.sites}>
        {mailSites
          .filter((site) => site.matches.length > 0)
          .map((site) => (
            <li key={site.id}>
              <SettingsCheck on={!off.includes(site.id)} onChange={(on) => turn(site.id, on)}>
                {site.name}
                <br />
                <span class="fact">{hosts(site)}</span>
              </SettingsCheck>
              <Withheld site={site} />
            </li>
          ))}
      </ul>
      {answer}
    </>
  );
}

function Withheld({ site }: { site: MailSite }) {
  const { allowed, asking, refused, ask } = useAllowed(site.matches);
  if (allowed !== false) return null;
  return (
    <div class={styles.indent}>
      <p class="small">{i18n.t('settings.sites.withheld')}</p>
      <button type="button" class="btn small" onClick={ask}>
        {i18n.t('settings.sites.allow')}
      </button>
      <p class="fact" role="status">
        {asking && i18n.t('settings.sites.waiting')}
        {refused && i18n.t('settings.sites.refused')}
      </p>
    </div>
  );
}
