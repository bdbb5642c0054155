import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { GrowthPage } from './GrowthPage';
import styles from './StrengthsPicture.module.css';

const STEPS = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** Two minutes of text: seeing oneself answer well. It can be left at any line. */
export function StrengthsPicture() {
  const home = hashOf({ view: 'strengths' });
  return (
    <GrowthPage up="strengths" title={i18n.t('picture.say')} lead={i18n.t('picture.lead')}>
      <ol class={styles.steps}>
        {STEPS.map((step) => (
          <li key={step} class="quote">
            {i18n.t(`picture.${step}`)}
          </li>
        ))}
      </ol>
      <p class={styles.acts}>
        <a class="btn strong" href={home}>
          {i18n.t('picture.done')}
        </a>
        <a class="btn bare" href={home}>
          {i18n.t('picture.skip')}
        </a>
      </p>
    </GrowthPage>
  );
}
