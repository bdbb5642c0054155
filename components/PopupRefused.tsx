import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { Attend } from './Attend';
import styles from './Popup.module.css';
import { PopupFrame } from './PopupFrame';
import type { PopupGo } from './popup-go';
import { Say } from './Say';

interface Props {
  go: PopupGo;
  onAgain: () => void;
}

/** The browser refused the storage. Nothing can be logged until it opens. */
export function PopupRefused({ go, onAgain }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <PopupFrame go={go} tools={false}>
      <Say>{i18n.t('popup.refused.say')}</Say>
      <Attend>{i18n.t('popup.refused.why')}</Attend>
      <div class={styles.two}>
        <button type="button" class="btn strong" onClick={onAgain}>
          {i18n.t('common.tryAgain')}
        </button>
        <button type="button" class="btn" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {i18n.t('popup.refused.what')}
        </button>
      </div>
      {shown && <p class="soft small">{i18n.t('popup.refused.steps')}</p>}
    </PopupFrame>
  );
}
