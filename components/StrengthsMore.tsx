import { useId } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import styles from './Strengths.module.css';

const PAGES = ['kinder', 'control', 'story', 'picture', 'readings'] as const;

/** The ways to everything else that takes a quarter of an hour, or less. */
export function StrengthsMore() {
  const id = useId();
  return (
    <section class={styles.rule} aria-labelledby={id}>
      <h2 class="label" id={id}>
        {i18n.t('strengths.more.label')}
      </h2>
      <ul class={styles.more}>
        {PAGES.map((view) => (
          <li key={view}>
            <a class="link" href={hashOf({ view })}>
              {i18n.t(`strengths.more.${view}`)}
            </a>
            <span class="fact">{i18n.t(`strengths.more.${view}More`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
