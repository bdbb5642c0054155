import { i18n } from '@/utils/i18n';
import type { Listing } from '@/utils/listing/listing';
import styles from './Panel.module.css';

interface Props {
  listing: Listing;
}

/** Which listing it is, and what has to be known about it. */
export function PanelJob({ listing: { title, company, place, closed, cut, source } }: Props) {
  const who = [company, place].filter(Boolean).join(', ');
  const notes = [
    ...(closed ? (['closed'] as const) : []),
    ...(cut ? (['cut'] as const) : []),
    ...(source === 'selection' ? (['selection'] as const) : []),
  ];
  return (
    <div class={styles.job}>
      <h1 class="label">
        <bdi>{title ?? i18n.t('panel.untitled')}</bdi>
      </h1>
      {who && (
        <p class="small soft">
          <bdi>{who}</bdi>
        </p>
      )}
      {notes.map((note) => (
        <p class="fact" key={note}>
          {i18n.t(`panel.note.${note}`)}
        </p>
      ))}
    </div>
  );
}
