import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { Icon } from './Icon';
import styles from './UndoLine.module.css';

interface Props {
  /** What was done ("Deleted Larkspur Labs."). Without it only the empty place for it is there, so that readers hear it come. */
  words?: string;
  /** Below what is on the page instead of over it: in the popup nothing may be covered. */
  below?: boolean;
  onUndo: () => void;
  /** It was dismissed, or {@link STAYS} has passed. */
  onGone: () => void;
}

/** How long it stays, in milliseconds. The time starts anew when the pointer or the focus leaves it. */
export const STAYS = 20_000;

/** What was just done, with the way back. It waits while the pointer or the focus is on it. */
export function UndoLine({ words, below = false, onUndo, onGone }: Props) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!words || held) return;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [words, held]);

  return (
    <div
      class={below ? styles.below : styles.place}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {words && (
        <div class={styles.line}>
          <span>{words}</span>
          <button type="button" class="btn bare small" onClick={onUndo}>
            {i18n.t('common.undo')}
          </button>
          <button type="button" class="btn icon" aria-label={i18n.t('common.dismiss')} onClick={onGone}>
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
