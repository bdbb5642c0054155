import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { told } from '@/utils/ritual/done';
import { finish, goTo, keepWords, note, noteOf, setWindow } from '@/utils/ritual/moves';
import { extend, start } from '@/utils/ritual/window';
import type { Window } from '@/utils/store/settings';
import { tookWords } from '@/utils/words/took';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { Ring } from './Ring';
import { Say } from './Say';
import type { Held } from './use-held';
import { useKept } from './use-kept';

interface Props extends StepProps {
  /** Still stored when its time ran out by itself; gone when the person ended it. */
  window: Window | undefined;
  now: number;
  /** What was written meanwhile. */
  held: Held;
}

/** The time is over. One question from outside, and what becomes of the words. */
export function PopupWindowTime({ entry, book, window, now, held }: Props) {
  const friend = useKept(
    noteOf(entry, 'window'),
    (words) => void book.write(note(entry, 'window', words, iso())),
  );
  const [became, setBecame] = useState<'kept' | 'thrown'>();
  /** Being kept: a second press must not keep them twice. */
  const keeping = useRef<Promise<boolean>>(undefined);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();

  /** Keeps the words, once. Gives whether that went through; without words there is nothing to keep. */
  function kept(): Promise<boolean> {
    keeping.current ??= book.write(keepWords(entry, held.words, iso())).then((so) => {
      if (so) held.discard();
      else keeping.current = undefined;
      return so;
    });
    return keeping.current;
  }

  async function keep(): Promise<void> {
    if (await kept()) become('kept');
  }

  function become(what: 'kept' | 'thrown'): void {
    setBecame(what);
    place.current?.focus(); // the buttons that had the focus have gone
  }

  function goOn(): void {
    friend.save();
    const took = window ? tookWords(window, now) : told(entry, 'window') || undefined;
    // Words nobody decided about are kept: they can be deleted later, but not brought back.
    if (held.words.trim()) void kept();
    void book.write([
      ...(took || !window ? finish(entry, 'window', iso(), took) : goTo(entry, 'plan')),
      ...(window ? setWindow(undefined) : []),
    ]);
  }

  const more = () =>
    void book.write(setWindow(window ? extend(window, 5, Date.now()) : start(entry.id, 5, Date.now())));

  return (
    <PopupStep
      acts={
        <>
          <button type="button" class="btn strong" onClick={goOn}>
            {i18n.t(book.settings.plan ? 'ritual.window.onPlan' : 'ritual.window.onNext')}
          </button>
          <button type="button" class="btn bare" onClick={more}>
            {i18n.t('ritual.window.more')}
          </button>
        </>
      }
    >
      <Ring gone={1}>
        <Say look="say-s">{i18n.t('ritual.window.over')}</Say>
      </Ring>
      <section>
        <label class="say-s" for={id}>
          {i18n.t('ritual.window.would')}
        </label>
        <textarea
          class="field"
          id={id}
          rows={3}
          placeholder={i18n.t('ritual.window.wouldHint')}
          value={friend.words}
          onInput={(event) => friend.setWords(event.currentTarget.value)}
          onBlur={friend.save}
        />
      </section>
      <div class={styles.told} ref={place} tabIndex={-1} role="status">
        {held.words.trim() && !became && (
          <div class={styles.split}>
            <span class="small soft">{i18n.t('ritual.window.wrote')}</span>
            <span>
              <button type="button" class="btn bare small" onClick={() => void keep()}>
                {i18n.t('ritual.window.keep')}
              </button>
              <button
                type="button"
                class="btn bare small"
                onClick={() => {
                  held.discard();
                  become('thrown');
                }}
              >
                {i18n.t('ritual.window.throw')}
              </button>
            </span>
          </div>
        )}
        {became && <p class="fact">{i18n.t(`ritual.window.${became}`)}</p>}
      </div>
    </PopupStep>
  );
}

const iso = (): string => new Date().toISOString();
