import type { ComponentChildren } from 'preact';
import { i18n } from '@/utils/i18n';
import styles from './Popup.module.css';

interface Props {
  /** What stands above the actions. */
  children: ComponentChildren;
  /** The actions, the strong one first. */
  acts: ComponentChildren;
  /** For the two long steps. */
  tight?: boolean;
}

/** One screen of the ritual: what it says, and the actions, which never move. */
export function PopupStep({ children, acts, tight = false }: Props) {
  return (
    <>
      <div class={`${styles.body} ${tight ? styles.tight : ''}`}>{children}</div>
      <footer class={styles.acts}>{acts}</footer>
    </>
  );
}

/** "Skip this", at the right, always with the same words. */
export function Skip({ onSkip }: { onSkip: () => void }) {
  return (
    <button type="button" class="btn bare" onClick={onSkip}>
      {i18n.t('ritual.skip')}
    </button>
  );
}
