import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { broughtBack, removed } from '@/utils/journal/drafts';
import { GROWTH, hashOf, type Route } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import { FilesBring } from './FilesBring';
import { FilesNudge } from './FilesNudge';
import { FilesOffice } from './FilesOffice';
import { FilesPage } from './FilesPage';
import { Growth } from './Growth';
import { Help } from './Help';
import { HelpLine } from './HelpLine';
import styles from './Journal.module.css';
import { JournalAdd } from './JournalAdd';
import { JournalEntries } from './JournalEntries';
import { JournalOpen } from './JournalOpen';
import { JournalPatterns } from './JournalPatterns';
import { go, useRoute } from './JournalRoute';
import { useSaving } from './JournalSaving';
import { JournalTop } from './JournalTop';
import { JournalTrash } from './JournalTrash';
import { Restored } from './Restored';
import { Settings } from './Settings';
import { UndoLine } from './UndoLine';
import { useTheme } from './use-theme';

/** The journal page: entries, settings and help, each at an address of its own. */
export function Journal() {
  useTheme();
  const route = useRoute();
  const back = useRef<Route>({ view: 'entries' });
  const [gone, setGone] = useState<{ id: string; words: string }>();
  const saving = useSaving();
  useFirstHeading(route.view);

  useEffect(() => {
    document.title = i18n.t('journal.title');
  }, []);
  useEffect(() => {
    if (route.view !== 'help') back.current = route;
  }, [route]);

  async function remove(id: string, company: string | undefined): Promise<boolean> {
    const done = await saving.save(() => send('write', removed(id, new Date())));
    const words = company ? i18n.t('journal.deleted.named', { company }) : i18n.t('journal.deleted.unnamed');
    if (done) setGone({ id, words });
    return done;
  }

  async function undo(): Promise<void> {
    if (!gone) return;
    const done = await saving.save(() => send('write', broughtBack(gone.id)));
    if (!done) return;
    setGone(undefined);
    go({ view: 'entry', id: gone.id });
  }

  const undoLine = (
    <UndoLine words={gone?.words} onUndo={() => void undo()} onGone={() => setGone(undefined)} />
  );
  const moved = useMoved(route.view);
  const growth = GROWTH.find((view) => view === route.view);
  const entries = route.view === 'entries' || route.view === 'entry';
  return (
    <div class={styles.jour}>
      <JournalTop route={route} />
      <FilesNudge />
      <main class={styles.main}>
        <Restored place={styles.note} />
        {saving.note && <div class={styles.note}>{saving.note}</div>}
        {entries && <JournalEntries route={route} onRemove={remove} undo={undoLine} />}
        {route.view === 'add' && <JournalAdd key={hashOf(route)} open={route.open} listing={route.listing} />}
        {route.view === 'open' && <JournalOpen />}
        {route.view === 'patterns' && <JournalPatterns />}
        {growth && <Growth key={growth} view={growth} arrived={moved} />}
        {route.view === 'trash' && <JournalTrash />}
        {route.view === 'settings' && <Settings />}
        {route.view === 'data' && <FilesPage />}
        {route.view === 'bring' && <FilesBring />}
        {route.view === 'office' && <FilesOffice />}
        {route.view === 'help' && (
          <div class={styles.help}>
            <Help onBack={() => go(back.current)} />
          </div>
        )}
        {!entries && undoLine}
      </main>
      <footer class={styles.foot}>
        <HelpLine onOpen={() => go({ view: 'help' })} />
        <span>{i18n.t('journal.foot')}</span>
      </footer>
    </div>
  );
}

/** A new view is read from its heading on; the first one is left to the browser. */
function useFirstHeading(view: string): void {
  const before = useRef(view);
  useLayoutEffect(() => {
    const list = (name: string) => name === 'entries' || name === 'entry';
    if (before.current !== view && !list(view)) {
      const heading = document.querySelector<HTMLElement>('main h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
      scrollTo(0, 0);
    }
    before.current = view;
  }, [view]);
}

/** Has the person gone from one view to another since the page was opened? */
function useMoved(view: string): boolean {
  const first = useRef(view);
  const moved = useRef(false);
  if (view !== first.current) moved.current = true;
  return moved.current;
}
