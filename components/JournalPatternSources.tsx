import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import type { Patterns } from '@/utils/patterns/all';
import { numberWord } from '@/utils/words/numbers';
import { Finding, PatternTable, Squares } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';

interface Props {
  found: Patterns['sources'];
}

/** How applications came about, and how many of each led to a talk. */
export function JournalPatternSources({ found }: Props) {
  if (!found.shown)
    return (
      <Finding says={i18n.t('patterns.sources.notYet')}>
        <p class="soft">{i18n.t('patterns.sources.wait')}</p>
      </Finding>
    );
  return (
    <Finding says={i18n.t('patterns.sources.says')}>
      <ul class={styles.rows} aria-label={i18n.t('patterns.sources.caption')}>
        {found.ways.map(({ source, total, talks }) => (
          <li key={source}>
            <span>{i18n.t(`journal.source.${source}`)}</span>
            <span class={styles.marks} aria-hidden="true">
              <Squares look="full" count={talks} size={14} />
              <Squares look="faint" count={total - talks} size={14} />
            </span>
            <span class="fact">{i18n.t('patterns.sources.of', { talks, total })}</span>
          </li>
        ))}
      </ul>
      <p class="fact">{i18n.t('patterns.sources.from', { count: numberWord(found.total) })}</p>
      <p>
        {i18n.t('patterns.sources.so')}{' '}
        <a class="link" href={hashOf({ view: 'week' })}>
          {i18n.t('patterns.sources.ask')}
        </a>
      </p>
      <PatternTable
        caption={i18n.t('patterns.sources.caption')}
        head={[i18n.t('patterns.sources.way'), i18n.t('patterns.entries'), i18n.t('patterns.sources.talks')]}
        rows={found.ways.map(({ source, total, talks }) => [
          i18n.t(`journal.source.${source}`),
          total,
          talks,
        ])}
      />
    </Finding>
  );
}
