import { i18n } from '@/utils/i18n';
import { sampleLines } from '@/utils/journal/sample';
import { Attend } from './Attend';
import { LetterBar } from './LetterBar';
import './LetterBar.css';
import type { StepProps } from './Welcome';
import { WelcomeFrame } from './WelcomeFrame';
import styles from './WelcomeParts.module.css';
import { useSample } from './WelcomeSample';

/** Step 3: the same bar above a letter we made up, answered by the same background. */
export function WelcomeTry({ onNext, onPass, onSkipAll, seam }: StepProps) {
  const sample = useSample();
  return (
    <WelcomeFrame
      name={i18n.t('welcome.try.name')}
      say={i18n.t('welcome.try.say')}
      seam={seam}
      onSkipAll={onSkipAll}
      left={
        <>
          <p class={styles.lead}>{i18n.t('welcome.try.lead')}</p>
          <ul class={styles.three}>
            {(['log', 'notNow', 'notOne'] as const).map((press) => (
              <li key={press}>
                <b>{i18n.t(`welcome.try.${press}.lead`)}</b> {i18n.t(`welcome.try.${press}.rest`)}
              </li>
            ))}
          </ul>
        </>
      }
      right={
        <article class={styles.mail} aria-label={i18n.t('welcome.try.mail')}>
          <h2 class={styles.subject}>{i18n.t('welcome.sample.subject')}</h2>
          <div class={styles.place}>
            {sample.state && (
              <LetterBar
                state={sample.state}
                pressed={sample.pressed}
                onAct={(act) => void sample.act(act)}
              />
            )}
            {sample.failed && (
              <Attend>
                <b>{i18n.t('welcome.try.failed.lead')}</b> {i18n.t('welcome.try.failed.rest')}{' '}
                <button type="button" class="link" onClick={() => void sample.look()}>
                  {i18n.t('welcome.try.again')}
                </button>
              </Attend>
            )}
          </div>
          {sampleLines().map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      }
      foot={
        <>
          <button type="button" class="btn strong" onClick={onNext}>
            {i18n.t('welcome.try.next')}
          </button>
          <button type="button" class="btn" onClick={onPass}>
            {i18n.t('welcome.try.skip')}
          </button>
        </>
      }
    />
  );
}
