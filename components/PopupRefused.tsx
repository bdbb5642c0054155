import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { whyClosed } from '@/utils/store/db';
import { Attend } from './Attend';
import styles from './Popup.module.css';
import { PopupFrame } from './PopupFrame';
import type { PopupGo } from './popup-go';
import { Say } from './Say';

interface Props {
  go: PopupGo;
  onAgain: () => void;
}

/** The journal didn't open. Nothing can be logged until it does. */
export function PopupRefused({ go, onAgain }: Props) {
  const [shown, setShown] = useState(false);
  const why = whyClosed();
  return (
    <PopupFrame go={go} tools={false}>
      <Say>{i18n.t(why === 'refused' ? 'popup.refused.say' : `journal.closed.${why}.say`)}</Say>
      <Attend>
        {why === 'refused'
          ? i18n.t('popup.refused.why')
          : `${i18n.t(`journal.closed.${why}.why`)} ${i18n.t(`journal.closed.${why}.safe`)}`}
      </Attend>
      <div class={styles.two}>
        <button type="button" class="btn strong" onClick={onAgain}>
          {i18n.t('common.tryAgain')}
        </button>
        <button type="button" class="btn" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {i18n.t('popup.refused.what')}
        </button>
      </div>
      {shown && (
        <p class="soft small">
          {i18n.t(why === 'refused' ? 'popup.refused.steps' : `journal.closed.${why}.steps`)}
        </p>
      )}
    </PopupFrame>
  );
}
