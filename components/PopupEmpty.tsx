import type { Entry } from '@/utils/entry';
import { doneOn, tickDraft } from '@/utils/growth/goals';
import { restsOn, todayOf } from '@/utils/growth/home';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { tick } from '@/utils/ritual/moves';
import { entryWith } from '@/utils/ritual/overlay';
import { newest } from '@/utils/store/entries';
import { goalsIn, plans } from '@/utils/store/goals';
import { FromWins } from './FromWins';
import styles from './Popup.module.css';
import { PopupCheck } from './PopupCheck';
import type { PopupGo } from './popup-go';
import { Say } from './Say';
import type { PopupBook } from './use-popup';
import { useRead } from './use-read';

interface Props {
  book: PopupBook;
  go: PopupGo;
  /** The journal is still empty. */
  first: boolean;
  now: number;
}

/** Nothing waits. What was chosen for today stands here; in the first days, what is worth doing. */
export function PopupEmpty({ book, go, first, now }: Props) {
  return first ? <FirstDays book={book} go={go} /> : <Nothing book={book} go={go} now={now} />;
}

function FirstDays({ book, go }: Pick<Props, 'book' | 'go'>) {
  return (
    <>
      <Say>{i18n.t('popup.first.say')}</Say>
      <p class="soft">{i18n.t('popup.first.soft')}</p>
      <p>
        <button type="button" class="link small" onClick={go.hand}>
          {i18n.t('popup.first.hand')}
        </button>
      </p>
      {!book.settings.plan && (
        <section class={`${styles.from} vein`}>
          <h2 class="fact">{i18n.t('popup.first.good')}</h2>
          <p>
            {i18n.t('popup.first.plan')}{' '}
            <button type="button" class="link" onClick={() => go.journal('#settings')}>
              {i18n.t('popup.first.minute')}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

/** A step chosen today belongs to one of the newest entries. */
const LOOK = 50;

const read = async () => {
  const [entries, all] = await Promise.all([newest(LOOK), plans()]);
  return { entries, goals: goalsIn(all) };
};

function Nothing({ book, go, now }: Pick<Props, 'book' | 'go' | 'now'>) {
  const today = dayOf(new Date(now).toISOString());
  const { value } = useRead(read, []);
  const goals = value?.goals ?? [];
  const steps = value ? todayOf(today, value.entries, goals) : [];
  return (
    <>
      <Say>{i18n.t('popup.nothing.say')}</Say>
      {restsOn(today, goals) && <p class="soft">{i18n.t('popup.nothing.resting')}</p>}
      {steps.length > 0 && !restsOn(today, goals) && (
        <section>
          <h2 class="label">{i18n.t('popup.nothing.today')}</h2>
          {steps.map((one) =>
            one.from === 'entry' ? (
              <TodayStep key={one.entry.id} entry={one.entry} book={book} />
            ) : (
              <PopupCheck
                key={one.goal.id}
                label={one.goal.text ?? ''}
                on={doneOn(one.goal, today)}
                onChange={(on) => void book.write(tickDraft(one.goal, today, on))}
              />
            ),
          )}
        </section>
      )}
      {value && !steps.length && !restsOn(today, goals) && (
        <p>
          <button type="button" class="link small" onClick={() => go.journal('#week')}>
            {i18n.t('popup.nothing.week')}
          </button>
        </p>
      )}
      <FromWins />
    </>
  );
}

function TodayStep({ entry, book }: { entry: Entry; book: PopupBook }) {
  const { next } = entry;
  if (!next) return null;
  return (
    <PopupCheck
      label={next.what}
      hint={[entry.company, entry.role].filter(Boolean).join(', ')}
      on={next.done === true}
      onChange={(on) => void book.write(tick(entryWith(entry, []), on))}
    />
  );
}
