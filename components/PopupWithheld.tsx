import { i18n } from '@/utils/i18n';
import { allowSite, type Front } from '@/utils/ritual/site';
import styles from './Popup.module.css';
import type { PopupGo } from './popup-go';
import { Say } from './Say';

interface Props {
  front: Front;
  go: PopupGo;
  onChanged: () => void;
}

/** The browser keeps the mail page from us, and nothing else waits: that is what the screen is about. */
export function PopupWithheld({ front, go, onChanged }: Props) {
  return (
    <>
      <Say>{i18n.t('popup.withheld.say', { site: front.name })}</Say>
      <p class="soft">{i18n.t('popup.withheld.soft')}</p>
      <div class={styles.two}>
        <button type="button" class="btn strong" onClick={() => void allowSite(front).then(onChanged)}>
          {i18n.t('popup.withheld.allow')}
        </button>
        <button type="button" class="btn" onClick={go.hand}>
          {i18n.t('popup.withheld.hand')}
        </button>
      </div>
    </>
  );
}
