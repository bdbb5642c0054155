import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { Help } from './Help';
import { Icon } from './Icon';
import styles from './Popup.module.css';

interface Props {
  onBack: () => void;
}

/** The help page inside the popup: one press away, and one press back to where the person was. */
export function PopupHelp({ onBack }: Props) {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <main class={`${styles.pop} ${styles.ritual}`}>
      <header class={styles.top}>
        <button type="button" class="btn icon" aria-label={i18n.t('common.back')} onClick={onBack}>
          <Icon name="back" size={20} />
        </button>
      </header>
      <div class={`${styles.body} ${styles.helping} ${styles.told}`} ref={page} tabIndex={-1}>
        <Help onBack={onBack} />
      </div>
    </main>
  );
}
