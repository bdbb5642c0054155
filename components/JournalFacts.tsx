import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { answeredAfter } from '@/utils/journal/facts';
import { diagnosisOf } from '@/utils/ritual/says';
import styles from './JournalFacts.module.css';

interface Props {
  entry: Entry;
}

/** The four facts of an entry. What is not known is said to be not known; nothing is made up. */
export function JournalFacts({ entry }: Props) {
  const facts: [string, string][] = [
    [i18n.t('journal.facts.stopped'), i18n.t(`journal.stopped.${entry.stage ?? 'unknown'}`)],
    [i18n.t('journal.facts.kind'), i18n.t(`journal.kind.${diagnosisOf(entry)}`)],
    [i18n.t('journal.facts.after'), after(answeredAfter(entry))],
    [i18n.t('journal.facts.reason'), i18n.t(`journal.reason.${entry.reason ?? 'none'}`)],
  ];
  return (
    <dl class={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function after(days: number | undefined): string {
  if (days === undefined) return i18n.t('journal.facts.notKnown');
  if (days === 0) return i18n.t('journal.facts.sameDay');
  return days === 1 ? i18n.t('journal.facts.oneDay') : i18n.t('journal.facts.days', { count: days });
}
