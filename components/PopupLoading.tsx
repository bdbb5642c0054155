import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import styles from './Popup.module.css';
import { PopupFrame } from './PopupFrame';
import type { PopupGo } from './popup-go';

/** A store that answers sooner than this needs no word. Milliseconds. */
const QUIET = 300;

/** The store has not answered yet: nothing at first, then a sentence and still bars. */
export function PopupLoading({ go }: { go: PopupGo }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return (
    <PopupFrame go={go} tools={false}>
      <div role="status" aria-busy="true">
        {slow && (
          <>
            <p class="say">{i18n.t('popup.loading')}</p>
            <div class={styles.bars} aria-hidden="true">
              <span />
              <span />
            </div>
          </>
        )}
      </div>
    </PopupFrame>
  );
}
