import { i18n } from '@/utils/i18n';
import type { Patterns } from '@/utils/patterns/all';
import { capital, numberWord } from '@/utils/words/numbers';
import { Finding, PatternTable, Squares } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';

interface Props {
  found: Patterns['reasons'];
}

function waits(have: number): string {
  if (have === 0) return i18n.t('patterns.reasons.waitNone');
  return have === 1
    ? i18n.t('patterns.reasons.waitOne')
    : i18n.t('patterns.reasons.wait', { count: capital(numberWord(have)) });
}

/** What mails gave as a reason. */
export function JournalPatternReasons({ found }: Props) {
  if (!found.shown)
    return (
      <Finding says={i18n.t('patterns.reasons.notYet')}>
        <p class="soft">{waits(found.have)}</p>
      </Finding>
    );
  const says = found.most
    ? i18n.t('patterns.reasons.most', { reason: i18n.t(`journal.reason.${found.most}`) })
    : i18n.t('patterns.reasons.several');
  return (
    <Finding says={says}>
      <ul class={styles.rows} aria-label={i18n.t('patterns.reasons.caption')}>
        {found.counts.map(({ reason, count }) => (
          <li key={reason}>
            <span>{i18n.t(`journal.reason.${reason}`)}</span>
            <span aria-hidden="true">
              <Squares look="full" count={count} size={14} />
            </span>
            <span class="fact">{count}</span>
          </li>
        ))}
      </ul>
      <p class="fact">{i18n.t('patterns.reasons.from', { count: numberWord(found.total) })}</p>
      <p>{i18n.t(found.theirs * 2 >= found.total ? 'patterns.reasons.theirs' : 'patterns.reasons.so')}</p>
      <PatternTable
        caption={i18n.t('patterns.reasons.caption')}
        head={[i18n.t('patterns.reasons.reason'), i18n.t('patterns.entries')]}
        rows={found.counts.map(({ reason, count }) => [i18n.t(`journal.reason.${reason}`), count])}
      />
    </Finding>
  );
}
