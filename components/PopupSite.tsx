import { i18n } from '@/utils/i18n';
import { setting } from '@/utils/ritual/moves';
import { allowSite, type Front } from '@/utils/ritual/site';
import styles from './Popup.module.css';
import type { PopupBook } from './use-popup';

interface Props {
  front: Front;
  book: PopupBook;
  onChanged: () => void;
}

/** The mail page in front can't be read: a quiet line that says so and mends it. */
export function PopupSite({ front, book, onChanged }: Props) {
  if (front.state === 'seen') return null;
  const withheld = front.state === 'withheld';

  async function turnOn(): Promise<void> {
    await book.write(setting({ off: book.settings.off.filter((id) => id !== front.id) }));
    onChanged();
  }

  return (
    <p class={`small ${styles.aside}`}>
      <span class="soft">
        {withheld ? i18n.t('popup.withheld.say', { site: front.name }) : i18n.t('popup.off.say')}
      </span>
      <button
        type="button"
        class="link"
        onClick={() => void (withheld ? allowSite(front).then(onChanged) : turnOn())}
      >
        {i18n.t(withheld ? 'popup.withheld.allow' : 'popup.off.on')}
      </button>
    </p>
  );
}
