import { i18n } from '@/utils/i18n';
import { inARow } from '@/utils/journal/dates';
import { mailSites } from '@/utils/sites/mail';
import { SettingsCheck } from './SettingsCheck';
import { useOff } from './SettingsOff';
import type { StepProps } from './Welcome';
import { WelcomeFrame } from './WelcomeFrame';
import styles from './WelcomeParts.module.css';
import { WelcomePin } from './WelcomePin';

/** Step 4: where it looks, what it never does, and where the person finds it again. */
export function WelcomeLooks({
  onNext,
  onSkipAll,
  seam,
  off: stored,
}: StepProps & { off: readonly string[] }) {
  const { off, turn, answer } = useOff(stored);
  const sites = mailSites.filter((site) => site.matches.length > 0);
  return (
    <WelcomeFrame
      name={i18n.t('welcome.looks.name')}
      say={i18n.t('welcome.looks.say')}
      seam={seam}
      onSkipAll={onSkipAll}
      left={
        <>
          <p class={styles.lead}>{i18n.t('welcome.looks.lead')}</p>
          <p class="soft">
            {i18n.t('welcome.looks.more', { sites: inARow(sites.map((site) => site.name)) })}
          </p>
        </>
      }
      right={
        <div class={styles.looks}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, which the heading is */}
          <div class={styles.checks} role="group" aria-label={i18n.t('welcome.looks.sites')}>
            {sites.map((site) => (
              <SettingsCheck key={site.id} on={!off.includes(site.id)} onChange={(on) => turn(site.id, on)}>
                {site.name}
                <br />
                <span class="fact">{i18n.t('welcome.looks.only')}</span>
              </SettingsCheck>
            ))}
            {answer}
          </div>
          <dl class={styles.does}>
            <div>
              <dt class="label">{i18n.t('welcome.looks.does')}</dt>
              <dd class="small soft">{i18n.t('welcome.looks.doesSay')}</dd>
            </div>
            <div>
              <dt class="label">{i18n.t('welcome.looks.never')}</dt>
              <dd class="small soft">
                {i18n.t('welcome.looks.neverSay')}
                <br />
                <a class="link" href="/journal.html#settings" target="_blank" rel="noopener">
                  {i18n.t('welcome.looks.check')}
                </a>
              </dd>
            </div>
          </dl>
          <WelcomePin />
        </div>
      }
      foot={
        <button type="button" class="btn strong" onClick={onNext}>
          {i18n.t('welcome.looks.go')}
        </button>
      }
    />
  );
}
