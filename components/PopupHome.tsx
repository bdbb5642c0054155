import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { homeOf } from '@/utils/ritual/home';
import { setWindow } from '@/utils/ritual/moves';
import { frontSite } from '@/utils/ritual/site';
import { entry as entryById } from '@/utils/store/entries';
import { Attend } from './Attend';
import { PopupEmpty } from './PopupEmpty';
import { PopupFrame } from './PopupFrame';
import { PopupPutOff } from './PopupPutOff';
import { PopupRunning } from './PopupRunning';
import { PopupSite } from './PopupSite';
import { PopupWaiting } from './PopupWaiting';
import { PopupWithheld } from './PopupWithheld';
import type { PopupGo } from './popup-go';
import { Restored } from './Restored';
import { StatusPopup } from './StatusPopup';
import { useNow } from './use-now';
import type { PopupBook } from './use-popup';
import { useRead } from './use-read';

interface Props {
  book: PopupBook;
  go: PopupGo;
  /** Open on changing the time of what is put off. */
  change?: boolean;
  /** The person came back here on purpose: a time that is up is told and not opened by itself. */
  back?: boolean;
}

/** The popup's first screen: one sentence about what there is, and what can be done about it. */
export function PopupHome({ book, go, change = false, back = false }: Props) {
  const now = useNow(book.window?.endsAt !== undefined, book.window?.endsAt);
  const home = homeOf(book.waiting, book.window, book.live, now);
  const { value: front, again } = useRead(frontSite, []);
  const empty = home.is === 'nothing' || home.is === 'first-days';
  const [stay] = useState(back && home.is === 'time');
  const over = home.is === 'time' && !stay ? home.window.entry : undefined;

  // Its time is up, here or while the machine slept: the popup goes on with it.
  useEffect(() => {
    if (over === undefined) return;
    void entryById(over).then((entry) => {
      if (entry && !entry.deleted) go.ritual(entry, 'window');
      else void book.write(setWindow(undefined)); // it was for an entry that has gone
    });
  }, [over]);

  return (
    <PopupFrame go={go}>
      <Restored />
      {(home.is === 'running' || (home.is === 'time' && stay)) && (
        <PopupRunning book={book} go={go} window={home.window} now={now} />
      )}
      {home.is === 'one' && <PopupWaiting key="one" book={book} go={go} entries={[home.entry]} now={now} />}
      {home.is === 'several' && (
        <PopupWaiting key="all" book={book} go={go} entries={home.entries} now={now} />
      )}
      {home.is === 'put-off' && (
        <PopupPutOff
          book={book}
          go={go}
          entries={home.entries}
          until={home.until}
          now={now}
          change={change}
        />
      )}
      {empty && front?.state === 'withheld' && <PopupWithheld front={front} go={go} onChanged={again} />}
      {empty && front?.state !== 'withheld' && (
        <PopupEmpty book={book} go={go} first={home.is === 'first-days'} now={now} />
      )}
      {front && !book.window && !(empty && front.state === 'withheld') && (
        <PopupSite front={front} book={book} onChanged={again} />
      )}
      {!book.window && <StatusPopup go={go} />}
      {book.failed && (
        <Attend>
          {i18n.t('popup.failed')}{' '}
          <button type="button" class="link" onClick={() => void book.retry()}>
            {i18n.t('common.tryAgain')}
          </button>
        </Attend>
      )}
    </PopupFrame>
  );
}
