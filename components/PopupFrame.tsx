import type { ComponentChildren } from 'preact';
import { i18n } from '@/utils/i18n';
import { HelpLine } from './HelpLine';
import { Icon } from './Icon';
import { Mark } from './Mark';
import styles from './Popup.module.css';
import type { PopupGo } from './popup-go';
import { useOpenPanel } from './use-open-panel';

interface Props {
  go: PopupGo;
  /** The way to log from the page in front stands below; a form that is already about it leaves it out. */
  tools?: boolean;
  children: ComponentChildren;
}

/** Head and foot of the popup's first screen, in each of its states. */
export function PopupFrame({ go, tools = true, children }: Props) {
  const check = useOpenPanel(go.close);
  return (
    <main class={`${styles.pop} ${styles.home}`}>
      <header class={styles.top}>
        <Mark />
        <span class={styles.name}>{i18n.t('popup.name')}</span>
        <button type="button" class="btn bare small" onClick={() => go.journal()}>
          <Icon name="book" />
          {i18n.t('popup.journal')}
        </button>
      </header>
      <div class={styles.body}>{children}</div>
      {tools && (
        <nav class={styles.tools} aria-label={i18n.t('popup.tools')}>
          <button type="button" class="btn bare small" onClick={() => go.page()}>
            <Icon name="plus" />
            {i18n.t('popup.fromPage')}
          </button>
          <button type="button" class="btn bare small" onClick={check}>
            <Icon name="page" />
            {i18n.t('popup.check')}
          </button>
        </nav>
      )}
      <HelpLine onOpen={go.help} />
    </main>
  );
}
