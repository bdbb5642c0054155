import { useId, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { endWindow, setWindow } from '@/utils/ritual/moves';
import { extend, gone, goneWord, left, pause, paused, resume } from '@/utils/ritual/window';
import type { Window } from '@/utils/store/settings';
import { tookWords } from '@/utils/words/took';
import { Icon } from './Icon';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { Ring } from './Ring';
import { Say } from './Say';
import type { Held } from './use-held';

interface Props extends StepProps {
  window: Window;
  now: number;
  /** What was written meanwhile. */
  held: Held;
}

const MINUTE = 60_000;
/** When the question about a friend comes. Milliseconds before the end. */
const LAST = 3 * MINUTE;

/** The time runs, or waits for the person. It can be closed, paused, added to and ended. */
export function PopupWindowRuns({ entry, book, window, now, held }: Props) {
  const [numerals, setNumerals] = useState(false);
  const id = useId();
  const waits = paused(window);
  const part = gone(window, now);
  const words = waits ? i18n.t('ritual.window.waits') : i18n.t(`ritual.window.gone.${goneWord(part)}`);
  const minutes = Math.max(1, Math.ceil(left(window, now) / MINUTE));
  const near = !waits && left(window, now) <= LAST;
  const set = (next: Window) => void book.write(setWindow(next));

  function end(): void {
    const at = Date.now();
    void book.write(endWindow(entry, new Date(at).toISOString(), tookWords(window, at)));
  }

  return (
    <PopupStep
      acts={
        <>
          <button
            type="button"
            class={`btn ${waits ? 'strong' : ''}`}
            onClick={() => set(waits ? resume(window, Date.now()) : pause(window, Date.now()))}
          >
            <Icon name={waits ? 'play' : 'pause'} />
            {i18n.t(waits ? 'ritual.window.on' : 'ritual.window.pause')}
          </button>
          <button type="button" class="btn" onClick={end}>
            {i18n.t('ritual.window.end')}
          </button>
          {!waits && <span class="fact">{i18n.t('ritual.window.close')}</span>}
        </>
      }
    >
      <Ring gone={part} words={numerals ? minutesWords(minutes) : words} paused={waits}>
        <Say look="say-s">
          {!numerals && i18n.t(waits ? 'ritual.window.paused' : 'ritual.window.your')}
          {numerals && <span class={styles.big}>{minutes}</span>}
        </Say>
        <p class="fact">
          {numerals ? i18n.t(`ritual.window.left.${minutes === 1 ? 'one' : 'many'}`) : words}
        </p>
      </Ring>
      {/* Not announced at each change; a reader can go and ask. */}
      <div class={styles.hidden} role="timer" aria-live="off">
        {minutesWords(minutes)}
      </div>
      <div class={styles.hidden} aria-live="polite">
        {!waits && part >= 0.5 && part < 0.6 && i18n.t('ritual.window.half')}
      </div>
      <div class={styles.line3}>
        <button type="button" class="btn small" onClick={() => set(extend(window, 5, Date.now()))}>
          {i18n.t('ritual.window.more')}
        </button>
        <button type="button" class="btn bare small" onClick={() => setNumerals(!numerals)}>
          {i18n.t(numerals ? 'ritual.window.hide' : 'ritual.window.show')}
        </button>
      </div>
      <section>
        <label class="label" for={id}>
          {i18n.t('ritual.window.write')}
        </label>
        <textarea
          class="field"
          id={id}
          rows={near ? 3 : 5}
          value={held.words}
          onInput={(event) => held.setWords(event.currentTarget.value)}
        />
        {!near && <p class="fact">{i18n.t('ritual.window.stays')}</p>}
      </section>
      {near && <p class="quote">{i18n.t('ritual.window.friend')}</p>}
    </PopupStep>
  );
}

function minutesWords(minutes: number): string {
  return minutes === 1
    ? i18n.t('ritual.window.leftOne')
    : i18n.t('ritual.window.leftWords', { number: minutes });
}
