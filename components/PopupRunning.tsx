import { i18n } from '@/utils/i18n';
import { endWindow, setWindow } from '@/utils/ritual/moves';
import { extend, gone, goneWord, over, pause, paused, resume } from '@/utils/ritual/window';
import { entry as entryById } from '@/utils/store/entries';
import type { Window } from '@/utils/store/settings';
import { capital } from '@/utils/words/numbers';
import { tookWords } from '@/utils/words/took';
import { Icon } from './Icon';
import styles from './Popup.module.css';
import type { PopupGo } from './popup-go';
import { Ring } from './Ring';
import { Say } from './Say';
import type { PopupBook } from './use-popup';

interface Props {
  book: PopupBook;
  go: PopupGo;
  window: Window;
  now: number;
}

/** The time runs, or waits. It can be paused, added to and ended from here. */
export function PopupRunning({ book, go, window, now }: Props) {
  const waits = paused(window);
  const up = over(window, now);
  const words = capital(i18n.t(`ritual.window.gone.${goneWord(gone(window, now))}`));

  async function back(): Promise<void> {
    const entry = await entryById(window.entry);
    if (entry && !entry.deleted) go.ritual(entry, 'window');
    else void book.write(setWindow(undefined));
  }

  async function end(): Promise<void> {
    const entry = await entryById(window.entry);
    if (!entry || entry.deleted) return void book.write(setWindow(undefined));
    const at = Date.now();
    void book.write(endWindow(entry, new Date(at).toISOString(), tookWords(window, at)));
    go.ritual(entry, 'window');
  }

  return (
    <>
      <div class={styles.mini}>
        <Ring gone={gone(window, now)} size={84} paused={waits} />
        <div>
          <Say look="say-s">{i18n.t(says(up, waits))}</Say>
          {!up && <p class="soft small">{waits ? i18n.t('popup.running.waits') : `${words}.`}</p>}
        </div>
      </div>
      <div class={styles.two}>
        <button type="button" class="btn strong" onClick={() => void back()}>
          {i18n.t('popup.running.back')}
        </button>
        <button
          type="button"
          class="btn"
          aria-disabled={up}
          onClick={() =>
            !up && void book.write(setWindow(waits ? resume(window, Date.now()) : pause(window, Date.now())))
          }
        >
          <Icon name={waits ? 'play' : 'pause'} />
          {i18n.t(waits ? 'popup.running.on' : 'popup.running.pause')}
        </button>
      </div>
      <div class={styles.split}>
        <button
          type="button"
          class="btn bare small"
          onClick={() => void book.write(setWindow(extend(window, 5, Date.now())))}
        >
          {i18n.t('popup.running.more')}
        </button>
        <button type="button" class="btn bare small" onClick={() => void end()}>
          {i18n.t('popup.running.end')}
        </button>
      </div>
    </>
  );
}

function says(up: boolean, waits: boolean) {
  if (up) return 'ritual.window.over';
  return waits ? 'popup.running.paused' : 'popup.running.say';
}
