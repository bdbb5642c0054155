import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { Help } from './Help';
import { Icon } from './Icon';
import { Mark } from './Mark';
import styles from './Panel.module.css';
import { PanelListing } from './PanelListing';
import { PanelNone } from './PanelNone';
import { PanelWait } from './PanelWait';
import { Resumes } from './Resumes';
import { useTab } from './use-tab';
import { useTheme } from './use-theme';

type View = 'listing' | 'resume' | 'help';

/** The side panel: the page in front, held against the resume. */
export function Panel() {
  useTheme();
  const [view, setView] = useState<View>('listing');
  const { front, reading, again } = useTab();
  const back = () => setView('listing');
  return (
    <main class={styles.panel}>
      <header class={styles.top}>
        <Mark size={20} />
        <span class={styles.name}>{i18n.t('panel.name')}</span>
        {view === 'listing' ? (
          <>
            <button type="button" class="btn icon" aria-label={i18n.t('panel.again')} onClick={() => again()}>
              <Icon name="again" />
            </button>
            <button type="button" class="btn bare small" onClick={() => setView('resume')}>
              {i18n.t('panel.resume')}
            </button>
          </>
        ) : (
          <button type="button" class="btn bare small" onClick={back}>
            {i18n.t('panel.back')}
          </button>
        )}
      </header>
      <div class={styles.body} aria-busy={view === 'listing' && (reading || !front)}>
        {view === 'help' && <Help onBack={back} />}
        {view === 'resume' && (
          <>
            <h1 class={styles.vh}>{i18n.t('panel.resume')}</h1>
            <Resumes narrow onGiven={back} />
          </>
        )}
        {view === 'listing' && (reading || !front) && <PanelWait />}
        {view === 'listing' &&
          !reading &&
          front &&
          (front.is === 'listing' ? (
            <PanelListing listing={front.listing} tab={front.tab} />
          ) : (
            <PanelNone front={front} onSelected={() => again(true)} />
          ))}
      </div>
      <footer class={styles.foot}>
        <button type="button" class="link" onClick={() => setView('help')}>
          {i18n.t('common.help')}
        </button>
        <span>{i18n.t('panel.foot')}</span>
      </footer>
    </main>
  );
}
