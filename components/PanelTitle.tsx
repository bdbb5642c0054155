import { i18n } from '@/utils/i18n';
import type { TitleMatch } from '@/utils/listing/match/match';
import styles from './Panel.module.css';

interface Props {
  title: TitleMatch;
}

/** The listing's title beside the person's own. */
export function PanelTitle({ title: { listing, resume, standing, say } }: Props) {
  return (
    <section>
      <h2 class="label">{i18n.t('panel.title.label')}</h2>
      <dl class={styles.swap}>
        <dt class="fact">{i18n.t('panel.title.listing')}</dt>
        <dd>
          <bdi>{listing}</bdi>
        </dd>
        <dt class="fact">{i18n.t('panel.title.yours')}</dt>
        <dd>
          <bdi>{resume ?? i18n.t('panel.title.none')}</bdi>
        </dd>
      </dl>
      <p class="soft small">
        {standing === 'same'
          ? i18n.t('panel.title.same')
          : say
            ? i18n.t('panel.title.advice', { title: say })
            : i18n.t('panel.title.other')}
      </p>
    </section>
  );
}
