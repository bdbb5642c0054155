import type { Entry } from '@/utils/entry';
import { i18n, locale } from '@/utils/i18n';
import { told } from '@/utils/ritual/done';
import { feelingWord } from '@/utils/ritual/feelings';
import { FromWins } from './FromWins';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { ReadNote } from './ReadNote';
import { Say } from './Say';

/** The end: only what was done, and that it is filed. */
export function PopupDone({ entry, book, go }: StepProps) {
  const did = doneWords(entry);
  return (
    <PopupStep
      acts={
        <>
          <button type="button" class="btn strong" onClick={go.close}>
            {i18n.t('common.close')}
          </button>
          <button
            type="button"
            class="btn bare"
            onClick={() => go.journal(`#entry=${encodeURIComponent(entry.id)}`)}
          >
            {i18n.t('ritual.done.journal')}
          </button>
        </>
      }
    >
      <Say>{i18n.t('ritual.done.say')}</Say>
      <p class="soft">
        {entry.company
          ? i18n.t('ritual.done.filed.company', { company: entry.company })
          : i18n.t('ritual.done.filed.bare')}
      </p>
      <section class={styles.did}>
        <h2 class="label">{i18n.t('ritual.done.did')}</h2>
        {did.length ? (
          <ul>
            {did.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p>{i18n.t('ritual.done.nothing')}</p>
        )}
      </section>
      <FromWins role={entry.role} />
      <ReadNote entry={entry} write={book.write} />
    </PopupStep>
  );
}

/** What was done, one line each. Nothing that was skipped is named. */
function doneWords(entry: Entry): string[] {
  const { feelings = [], heavy } = entry;
  const named = feelings.map((feeling) => feelingWord(feeling).toLocaleLowerCase(locale())).join(', ');
  const wrote = Object.values(entry.events).some((event) => event.type === 'note');
  const took = told(entry, 'window');
  const plan = told(entry, 'plan');
  const next = told(entry, 'next');
  return [
    named && i18n.t('ritual.done.named', { feelings: named }),
    !named && heavy && i18n.t('ritual.done.weighed'),
    wrote && i18n.t('ritual.done.note'),
    took && i18n.t('ritual.done.took', { time: took }),
    took === '' && i18n.t('ritual.done.tookBare'),
    plan && i18n.t('ritual.done.plan', { plan }),
    plan === '' && i18n.t('ritual.done.planBare'),
    told(entry, 'says') !== undefined && i18n.t('ritual.done.says'),
    told(entry, 'ask') !== undefined && i18n.t('ritual.done.ask'),
    next && i18n.t('ritual.done.next', { step: next }),
  ].filter((line): line is string => Boolean(line));
}
