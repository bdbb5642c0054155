import { READINGS } from '@/utils/growth/readings';
import { i18n } from '@/utils/i18n';
import { GrowthPage } from './GrowthPage';
import styles from './Readings.module.css';

/** All short readings in one place. */
export function Readings() {
  return (
    <GrowthPage up="strengths" title={i18n.t('read.say')} lead={i18n.t('read.lead')}>
      <div class={styles.all}>
        {READINGS.map((id) => (
          <article key={id} class={styles.one}>
            <h2 class="say-s">{i18n.t(`read.${id}.title`)}</h2>
            <p>{i18n.t(`read.${id}.text`)}</p>
          </article>
        ))}
      </div>
    </GrowthPage>
  );
}
