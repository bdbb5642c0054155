import { useEffect } from 'preact/hooks';
import type { Entry, Step } from '@/utils/entry';
import { STEPS } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { seamOf } from '@/utils/ritual/done';
import { before, goTo } from '@/utils/ritual/moves';
import { capital, numberWord } from '@/utils/words/numbers';
import { Attend } from './Attend';
import { HelpLine } from './HelpLine';
import { Icon } from './Icon';
import { Mark } from './Mark';
import styles from './Popup.module.css';
import { PopupAsk } from './PopupAsk';
import { PopupDone } from './PopupDone';
import { PopupFeel } from './PopupFeel';
import { PopupNext } from './PopupNext';
import { PopupPlan } from './PopupPlan';
import { PopupSays } from './PopupSays';
import { PopupWindow } from './PopupWindow';
import type { PopupGo } from './popup-go';
import { Seam } from './Seam';
import type { PopupBook } from './use-popup';

interface Props {
  book: PopupBook;
  go: PopupGo;
}

/** What every step of the ritual is given. */
export interface StepProps {
  entry: Entry;
  book: PopupBook;
  go: PopupGo;
}

const SCREENS = {
  feel: PopupFeel,
  window: PopupWindow,
  plan: PopupPlan,
  says: PopupSays,
  ask: PopupAsk,
  next: PopupNext,
  done: PopupDone,
} as const;

/** The ritual: one size, the same places for the same things, six steps that can each be skipped. */
export function PopupRitual({ book, go }: Props) {
  const { entry, gone } = book;
  useEffect(() => {
    if (gone) go.home();
  }, [gone, go]);
  if (!entry) return <div class={`${styles.pop} ${styles.ritual}`} aria-busy="true" />;
  const place = entry.place ?? 'feel';
  const Screen = SCREENS[place];
  const states = seamOf(entry, place);

  function back(): void {
    const step = before(place);
    if (step) void book.write(goTo({ ...entry, state: 'open' } as Entry, step));
    else go.home();
  }

  return (
    <main class={`${styles.pop} ${styles.ritual}`}>
      {place === 'done' ? <DoneHead go={go} /> : <Head entry={entry} onBack={back} go={go} />}
      <div class={styles.prog}>
        <Seam states={states} label={seamWords(place, states, book)} />
      </div>
      {book.failed && (
        <div class={styles.retry}>
          <Attend>
            {i18n.t('ritual.failed')}{' '}
            <button type="button" class="link" onClick={() => void book.retry()}>
              {i18n.t('common.tryAgain')}
            </button>
          </Attend>
        </div>
      )}
      <Screen key={place} entry={entry} book={book} go={go} />
      <HelpLine heavy={place === 'feel' && entry.heavy === 'heavy'} onOpen={go.help} />
    </main>
  );
}

function Head({ entry, onBack, go }: { entry: Entry; onBack: () => void; go: PopupGo }) {
  return (
    <header class={styles.top}>
      <button type="button" class="btn icon" aria-label={i18n.t('common.back')} onClick={onBack}>
        <Icon name="back" size={20} />
      </button>
      <span class={styles.who}>
        {entry.company && <b>{entry.company}</b>} {entry.role}
      </span>
      <button type="button" class="btn bare small" onClick={go.close}>
        {i18n.t('ritual.notNow')}
      </button>
    </header>
  );
}

function DoneHead({ go }: { go: PopupGo }) {
  return (
    <header class={styles.top}>
      <Mark />
      <span class={styles.name}>{i18n.t('popup.name')}</span>
      <button type="button" class="btn icon" aria-label={i18n.t('common.close')} onClick={go.close}>
        <Icon name="close" size={20} />
      </button>
    </header>
  );
}

function stepName(step: Step, book: PopupBook): string {
  if (step !== 'window') return i18n.t(`ritual.step.${step}`);
  return capital(i18n.t('ritual.stepWindow', { number: numberWord(book.settings.minutes) }));
}

function seamWords(place: Step | 'done', states: readonly string[], book: PopupBook): string {
  if (place !== 'done')
    return i18n.t('ritual.seam', { number: STEPS.indexOf(place) + 1, name: stepName(place, book) });
  const skipped = STEPS.filter((_, i) => states[i] !== 'done').map((step) => stepName(step, book));
  return skipped.length
    ? i18n.t('ritual.seamSkipped', { steps: skipped.join(', ') })
    : i18n.t('ritual.seamDone');
}
