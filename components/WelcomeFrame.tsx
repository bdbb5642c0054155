import type { ComponentChildren } from 'preact';
import { i18n } from '@/utils/i18n';
import { Mark } from './Mark';
import type { StepProps } from './Welcome';
import styles from './WelcomeFrame.module.css';
import { WelcomeSeam } from './WelcomeSeam';

interface Props {
  /** The step's name, for the seam. */
  name: string;
  say: string;
  seam: StepProps['seam'];
  onSkipAll: () => void;
  /** Under the sentence, at the left. */
  left: ComponentChildren;
  right: ComponentChildren;
  foot: ComponentChildren;
}

/** The sheet all four steps stand on: it keeps one size, so that nothing moves but what is said. */
export function WelcomeFrame({ name, say, seam, onSkipAll, left, right, foot }: Props) {
  return (
    <div class={styles.page}>
      <div class={styles.sheet}>
        <header class={styles.head}>
          <span class={styles.brand}>
            <Mark size={24} />
            <span>Rebound</span>
          </span>
          <WelcomeSeam
            states={seam}
            label={i18n.t('welcome.step', { step: seam.indexOf('now') + 1, all: seam.length, name })}
          />
          <button type="button" class="btn bare small" onClick={onSkipAll}>
            {i18n.t('welcome.skipAll')}
          </button>
        </header>
        <main class={styles.columns}>
          <div class={styles.left}>
            <h1 class="say-l" tabIndex={-1}>
              {say}
            </h1>
            {left}
          </div>
          <div class={styles.right}>{right}</div>
        </main>
        <footer class={styles.foot}>{foot}</footer>
      </div>
    </div>
  );
}
