import { useId, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { tonight } from '@/utils/ritual/evening';
import { putOff } from '@/utils/ritual/moves';
import { untilWords } from '@/utils/words/clock';
import styles from './Popup.module.css';
import type { PopupGo } from './popup-go';
import { Say } from './Say';
import type { PopupBook } from './use-popup';

interface Props {
  book: PopupBook;
  go: PopupGo;
  /** What is put off, newest first. */
  entries: Entry[];
  until: Date;
  now: number;
  /** Open on changing the time. */
  change: boolean;
}

/** Put off until a time. Nothing asks before then. */
export function PopupPutOff({ book, go, entries, until, now, change }: Props) {
  const [changing, setChanging] = useState(change);
  const [newest] = entries;
  if (!newest) return null;

  return (
    <>
      <Say>{i18n.t('popup.putOff.say', { time: untilWords(until, now) })}</Say>
      {changing ? (
        <ChangeTime
          until={until}
          now={now}
          onSet={(at) => {
            void book.write(putOff(entries, at));
            setChanging(false);
          }}
          onLeave={() => setChanging(false)}
        />
      ) : (
        <>
          <p class="soft">{i18n.t('popup.putOff.notice', { minutes: book.settings.minutes })}</p>
          <div class={styles.two}>
            <button type="button" class="btn" onClick={() => setChanging(true)}>
              {i18n.t('popup.putOff.change')}
            </button>
            <button type="button" class="btn" onClick={() => go.ritual(newest)}>
              {i18n.t('popup.putOff.open')}
            </button>
          </div>
          <p class="fact">{i18n.t('popup.putOff.stay')}</p>
        </>
      )}
    </>
  );
}

interface ChangeProps {
  until: Date;
  now: number;
  onSet: (until: Date) => void;
  onLeave: () => void;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A time of day; the next time the clock shows it is meant, and said in words. */
function ChangeTime({ until, now, onSet, onLeave }: ChangeProps) {
  const [time, setTime] = useState(`${two(until.getHours())}:${two(until.getMinutes())}`);
  const id = useId();
  const at = /^\d\d:\d\d/.test(time) ? tonight(time, now) : undefined;

  return (
    <>
      <div class={styles.form}>
        <label class="label" for={id}>
          {i18n.t('popup.putOff.when')}
        </label>
        <input
          class="field"
          id={id}
          type="time"
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
        <p class="fact" aria-live="polite">
          {at && i18n.t('popup.putOff.will', { time: untilWords(at, now) })}
        </p>
      </div>
      <div class={styles.two}>
        <button type="button" class="btn strong" aria-disabled={!at} onClick={() => at && onSet(at)}>
          {i18n.t('popup.putOff.set')}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('popup.putOff.leave')}
        </button>
      </div>
    </>
  );
}
