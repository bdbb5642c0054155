import { i18n } from '@/utils/i18n';
import { FromWins } from './FromWins';
import styles from './Popup.module.css';
import { PopupToday } from './PopupToday';
import type { PopupGo } from './popup-go';
import { Say } from './Say';
import type { PopupBook } from './use-popup';

interface Props {
  book: PopupBook;
  go: PopupGo;
  /** The journal is still empty. */
  first: boolean;
  now: number;
}

/** Nothing waits. What was chosen for today stands here; in the first days, what is worth doing. */
export function PopupEmpty({ book, go, first, now }: Props) {
  return first ? <FirstDays book={book} go={go} now={now} /> : <Nothing book={book} go={go} now={now} />;
}

function FirstDays({ book, go, now }: Pick<Props, 'book' | 'go' | 'now'>) {
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
      <PopupToday book={book} now={now} />
      <FromWins />
    </>
  );
}

function Nothing({ book, go, now }: Pick<Props, 'book' | 'go' | 'now'>) {
  return (
    <>
      <Say>{i18n.t('popup.nothing.say')}</Say>
      <PopupToday
        book={book}
        now={now}
        none={
          <p>
            <button type="button" class="link small" onClick={() => go.journal('#week')}>
              {i18n.t('popup.nothing.week')}
            </button>
          </p>
        }
      />
      <FromWins />
    </>
  );
}
