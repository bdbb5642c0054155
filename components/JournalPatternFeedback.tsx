import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import type { Patterns } from '@/utils/patterns/all';
import type { Told } from '@/utils/patterns/feedback';
import { numberWord } from '@/utils/words/numbers';
import { Finding, Number_, PatternTable } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';

interface Props {
  told: Told[];
  themes: Patterns['themes'];
}

/** How many of their words are shown. */
const SHOWN = 5;

/** What people told the person: in their words, and from five on, what keeps coming up. */
export function JournalPatternFeedback({ told, themes }: Props) {
  if (!told.length)
    return (
      <Finding says={i18n.t('patterns.feedback.none')}>
        <p class="soft">{i18n.t('patterns.feedback.ask')}</p>
      </Finding>
    );
  const count = Number_(told.length);
  const [first] = themes.shown ? themes.themes : [];
  const says = first
    ? i18n.t('patterns.feedback.theme', { word: first.word })
    : told.length === 1
      ? i18n.t('patterns.feedback.one')
      : i18n.t('patterns.feedback.some', { count });
  const shown = first ? first.told : told;
  return (
    <Finding says={says}>
      <div class={`vein ${styles.quotes}`}>
        {shown.slice(0, SHOWN).flatMap((one) => [
          <p key={`${one.at}-words`} class="quote">
            <q>
              <bdi>{one.text}</bdi>
            </q>
          </p>,
          <p key={`${one.at}-who`} class="fact">
            <a class="link" href={hashOf({ view: 'entry', id: one.entry.id })}>
              <bdi>{one.entry.company ?? i18n.t('journal.unnamed')}</bdi>
            </a>
            {one.entry.stage &&
              one.entry.stage !== 'unknown' &&
              `, ${i18n.t(`common.stage.${one.entry.stage}`)}`}
          </p>,
        ])}
      </div>
      {!themes.shown && <p class="fact">{i18n.t('patterns.feedback.notYet', { count })}</p>}
      {themes.shown && (
        <p class="fact">
          {first
            ? i18n.t('patterns.feedback.in', {
                count: numberWord(first.told.length),
                all: numberWord(themes.total),
              })
            : i18n.t('patterns.feedback.noTheme', { count })}
        </p>
      )}
      <p>{i18n.t('patterns.feedback.so')}</p>
      {themes.shown && themes.themes.length > 0 && (
        <PatternTable
          caption={i18n.t('patterns.feedback.caption')}
          head={[i18n.t('patterns.feedback.word'), i18n.t('patterns.entries')]}
          rows={themes.themes.map((theme) => [theme.word, theme.told.length])}
        />
      )}
    </Finding>
  );
}
