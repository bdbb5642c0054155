import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { tonight } from '@/utils/ritual/evening';
import { goTo, putOff, setWindow } from '@/utils/ritual/moves';
import { LENGTHS, over, start } from '@/utils/ritual/window';
import { entry as entryById } from '@/utils/store/entries';
import { laterWords } from '@/utils/words/clock';
import { numberWord } from '@/utils/words/numbers';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep, Skip } from './PopupStep';
import { Ring } from './Ring';
import { Say } from './Say';
import { Seg } from './Seg';
import { useRead } from './use-read';

const OPTIONS = LENGTHS.map((minutes) => ({ value: String(minutes), label: String(minutes) }));

/** How long it is to be. The heading says the number that is chosen. */
export function PopupWindowSet({ entry, book, go, now }: StepProps & { now: number }) {
  const [minutes, setMinutes] = useState(book.settings.minutes);
  const until = tonight(book.settings.evening, now);
  const other = book.window && !over(book.window, now) ? book.window.entry : undefined;

  return (
    <PopupStep
      acts={
        <>
          <button
            type="button"
            class="btn strong"
            onClick={() => void book.write(setWindow(start(entry.id, minutes, Date.now())))}
          >
            {i18n.t('ritual.window.start')}
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => {
              void book.write(putOff([entry], until));
              go.home();
            }}
          >
            {laterWords(until, now)}
          </button>
          <Skip onSkip={() => void book.write(goTo(entry, 'plan'))} />
        </>
      }
    >
      <Say>{i18n.t('ritual.window.say', { number: numberWord(minutes) })}</Say>
      <p class="soft">{i18n.t(book.settings.plan ? 'ritual.window.soft' : 'ritual.window.softNoPlan')}</p>
      <Ring gone={0}>
        <p class={styles.big}>{minutes}</p>
        <p class="fact">{i18n.t('ritual.window.minutesUnit')}</p>
      </Ring>
      <Seg
        label={i18n.t('ritual.window.minutes')}
        options={OPTIONS}
        value={String(minutes)}
        onChange={(value) => setMinutes(Number(value))}
      />
      {other ? <OtherRuns entry={other} go={go} /> : <p class="fact">{i18n.t('ritual.window.keeps')}</p>}
    </PopupStep>
  );
}

/** There is one time at once: the one that runs for another entry is named, and can be gone to. */
function OtherRuns({ entry, go }: { entry: string } & Pick<StepProps, 'go'>) {
  const { value } = useRead(() => entryById(entry), [entry]);
  if (!value) return null;
  return (
    <p class="fact" role="status">
      {value.company
        ? i18n.t('ritual.window.other.says', { company: value.company })
        : i18n.t('ritual.window.other.saysUnnamed')}{' '}
      <button type="button" class="link" onClick={() => go.ritual(value, 'window')}>
        {i18n.t('ritual.window.other.back')}
      </button>
    </p>
  );
}
