import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Entry, Step } from '@/utils/entry';
import { type PageReading, send } from '@/utils/messages';
import { open } from '@/utils/ritual/moves';
import { takeWish } from '@/utils/ritual/wish';
import { entry as entryById } from '@/utils/store/entries';
import { PopupHand } from './PopupHand';
import { PopupHelp } from './PopupHelp';
import { PopupHome } from './PopupHome';
import { PopupLoading } from './PopupLoading';
import { PopupRefused } from './PopupRefused';
import { PopupRitual } from './PopupRitual';
import type { PopupGo, Undone } from './popup-go';
import { pressStrong } from './press-strong';
import { UndoLine } from './UndoLine';
import { usePopup } from './use-popup';
import { useTheme } from './use-theme';

type View =
  | { is: 'starting' }
  | { is: 'home'; change?: boolean; back?: boolean }
  | { is: 'ritual'; id: string }
  | { is: 'hand'; reading?: PageReading };

/** The entry a view is about. */
const entryOf = (view: View): string | undefined => (view.is === 'ritual' ? view.id : undefined);

/** The toolbar popup: its first screen, the ritual, and logging by hand. */
export function Popup() {
  useTheme();
  const [view, setView] = useState<View>({ is: 'starting' });
  const [undone, setUndone] = useState<Undone>();
  const [helping, setHelping] = useState(false);
  const { book, error, again } = usePopup(entryOf(view));
  const write = book?.write;

  const enter = useCallback(
    (entry: Entry, at?: Step) => {
      setUndone(undefined);
      setView({ is: 'ritual', id: entry.id });
      void write?.(open(entry, at));
    },
    [write],
  );

  const go = useMemo<PopupGo>(
    () => ({
      home: (undo) => {
        setUndone(undo);
        setView({ is: 'home', back: true });
      },
      ritual: enter,
      hand: () => setView({ is: 'hand' }),
      page: () =>
        void send('readPage').then(
          (reading) => setView({ is: 'hand', reading }),
          () => setView({ is: 'hand', reading: {} }),
        ),
      help: () => setHelping(true),
      journal: openJournal,
      close: () => window.close(),
    }),
    [enter],
  );

  // Once, as soon as the store has answered: what the background or the address asks for.
  useEffect(() => {
    if (view.is !== 'starting' || !write) return;
    void start(enter).then((first) => first && setView(first));
  }, [view.is, write, enter]);

  function undo(): void {
    if (undone) void write?.(undone.drafts);
    setUndone(undefined);
  }

  // Help needs no journal, and is there when nothing else is.
  if (helping) return <PopupHelp onBack={() => setHelping(false)} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what is inside, which has buttons of its own
    <div onKeyDown={pressStrong}>
      {!book && error !== undefined && <PopupRefused go={go} onAgain={() => void again()} />}
      {!(book || error) && <PopupLoading go={go} />}
      {book && view.is === 'starting' && <PopupLoading go={go} />}
      {book && view.is === 'home' && <PopupHome book={book} go={go} change={view.change} back={view.back} />}
      {book && view.is === 'hand' && <PopupHand go={go} reading={view.reading} />}
      {book && view.is === 'ritual' && <PopupRitual key={view.id} book={book} go={go} />}
      <UndoLine below words={undone?.words} onUndo={undo} onGone={() => setUndone(undefined)} />
    </div>
  );
}

/** The first screen; undefined when the ritual has been entered already. */
async function start(enter: (entry: Entry, at?: Step) => void): Promise<View | undefined> {
  const wish = await takeWish(location.hash, Date.now()).catch(() => undefined);
  if (wish?.where === 'hand') return { is: 'hand', reading: wish.reading };
  if (wish?.entry && (wish.where === 'ritual' || wish.where === 'ask')) {
    const entry = await entryById(wish.entry).catch(() => undefined);
    if (entry && !entry.deleted) {
      enter(entry, wish.where === 'ask' ? 'ask' : undefined);
      return undefined;
    }
  }
  return { is: 'home', change: wish?.where === 'time' };
}

function openJournal(hash = ''): void {
  void browser.tabs
    .create({ url: browser.runtime.getURL(`/journal.html${hash}`) })
    .then(() => window.close());
}
