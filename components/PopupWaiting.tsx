import { useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { tonight } from '@/utils/ritual/evening';
import { cameAt } from '@/utils/ritual/home';
import { file, putOff, undoing } from '@/utils/ritual/moves';
import { laterWords } from '@/utils/words/clock';
import { whenWords } from '@/utils/words/days';
import styles from './Popup.module.css';
import type { PopupGo } from './popup-go';
import { Say } from './Say';
import type { PopupBook } from './use-popup';

interface Props {
  book: PopupBook;
  go: PopupGo;
  /** What waits, newest first; at least one. */
  entries: Entry[];
  now: number;
}

/** One answer waits, or a few. Never a number of them. */
export function PopupWaiting({ book, go, entries, now }: Props) {
  const [newest] = entries;
  const several = entries.length > 1;
  const until = tonight(book.settings.evening, now);
  if (!newest) return null;

  function fileThem(): void {
    const drafts = file(entries);
    const back = entries.flatMap((entry) => undoing(entry, drafts));
    void book.write(drafts);
    const { company } = newest ?? {};
    const one = company ? i18n.t('popup.filed.one', { company }) : i18n.t('popup.filed.bare');
    go.home({ words: several ? i18n.t('popup.filed.all') : one, drafts: back });
  }

  return (
    <>
      <Say>{several ? i18n.t('popup.several.say') : sentence(newest)}</Say>
      <p class="soft">{several ? newestWords(newest) : cameWords(newest, now)}</p>
      <div class={styles.stack}>
        <button type="button" class={`btn strong ${styles.wide}`} onClick={() => go.ritual(newest)}>
          {i18n.t(several ? 'popup.several.open' : 'popup.one.open')}
        </button>
        <div class={styles.two}>
          <button type="button" class="btn" onClick={() => void book.write(putOff(entries, until))}>
            {laterWords(until, now)}
          </button>
          <button type="button" class="btn" onClick={fileThem}>
            {i18n.t(several ? 'popup.several.file' : 'popup.one.file')}
          </button>
        </div>
      </div>
      {several ? (
        <Others entries={entries.slice(1)} go={go} now={now} />
      ) : (
        <p class="fact">{i18n.t(newest.state === 'open' ? 'popup.one.begun' : 'popup.one.takes')}</p>
      )}
    </>
  );
}

function sentence({ company }: Entry): string {
  return company ? i18n.t('popup.one.say.company', { company }) : i18n.t('popup.one.say.bare');
}

function newestWords({ company }: Entry): string {
  return company ? i18n.t('popup.several.newest', { company }) : i18n.t('popup.several.bare');
}

function cameWords(entry: Entry, now: number): string {
  const at = cameAt(entry);
  if (!at) return i18n.t('popup.one.came.none');
  const when = whenWords(at, now);
  return entry.role
    ? i18n.t('popup.one.came.role', { when, role: entry.role })
    : i18n.t('popup.one.came.bare', { when });
}

/** The ones before the newest, shown when asked for. More than these are in the journal. */
const SHOWN = 6;

function Others({ entries, go, now }: { entries: Entry[]; go: PopupGo; now: number }) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <button type="button" class="link small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {i18n.t(shown ? 'popup.several.fewer' : 'popup.several.others')}
      </button>
      {shown && (
        <ul class={styles.others}>
          {entries.slice(0, SHOWN).map((entry) => (
            <li key={entry.id}>
              <span>
                {entry.company ?? entry.sender ?? i18n.t('popup.someone')}{' '}
                <span class="fact">{whenWords(cameAt(entry) ?? '', now)}</span>
              </span>
              <button type="button" class="btn bare small" onClick={() => go.ritual(entry)}>
                {i18n.t('popup.one.open')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
