import { i18n } from '@/utils/i18n';
import styles from './HelpLine.module.css';

interface Props {
  /** The person said that it is heavy: the same line, larger. */
  heavy?: boolean;
  onOpen: () => void;
}

/** The way to help, at the same place on every page. */
export function HelpLine({ heavy = false, onOpen }: Props) {
  return (
    <p class={`${styles.help} ${heavy ? styles.heavy : ''}`}>
      {heavy && (
        <>
          <b>{i18n.t('common.heavy.lead')}</b> {i18n.t('common.heavy.rest')}{' '}
        </>
      )}
      <button type="button" class="link" onClick={onOpen}>
        {i18n.t('common.help')}
      </button>
    </p>
  );
}
