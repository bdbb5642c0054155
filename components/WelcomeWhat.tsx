import { i18n } from '@/utils/i18n';
import type { StepProps } from './Welcome';
import { WelcomeBowl } from './WelcomeBowl';
import { WelcomeFrame } from './WelcomeFrame';
import styles from './WelcomeParts.module.css';

/** Step 1: what it does, and the one picture. */
export function WelcomeWhat({ onNext, onSkipAll, seam }: StepProps) {
  return (
    <WelcomeFrame
      name={i18n.t('welcome.what.name')}
      say={i18n.t('welcome.what.say')}
      seam={seam}
      onSkipAll={onSkipAll}
      left={
        <>
          <p class={styles.lead}>{i18n.t('welcome.what.lead')}</p>
          <ul class={styles.three}>
            {(['mail', 'toolbar', 'reply'] as const).map((where) => (
              <li key={where}>
                <b>{i18n.t(`welcome.what.${where}.lead`)}</b> {i18n.t(`welcome.what.${where}.rest`)}
              </li>
            ))}
          </ul>
        </>
      }
      right={
        <>
          <WelcomeBowl />
          <p class={`fact ${styles.caption}`}>{i18n.t('welcome.what.bowl')}</p>
        </>
      }
      foot={
        <>
          <button type="button" class="btn strong" onClick={onNext}>
            {i18n.t('welcome.what.start')}
          </button>
          <span class={`fact ${styles.long}`}>{i18n.t('welcome.what.long')}</span>
        </>
      }
    />
  );
}
