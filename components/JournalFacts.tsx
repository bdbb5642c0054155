import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { answeredAfter, appliedAt, endOf } from '@/utils/journal/facts';
import { lastMove, reached } from '@/utils/journal/standing';
import { diagnosisOf } from '@/utils/ritual/says';
import { dateWords } from '@/utils/words/days';
import styles from './JournalFacts.module.css';

interface Props {
  entry: Entry;
}

/** The facts of an entry. What is not known is said to be not known; nothing is made up. */
export function JournalFacts({ entry }: Props) {
  const end = endOf(entry);
  const facts = end === 'open' || end === 'closed' ? underWay(entry) : ended(entry);
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

function ended(entry: Entry): [string, string][] {
  return [
    [i18n.t('journal.facts.stopped'), i18n.t(`journal.stopped.${entry.stage ?? 'unknown'}`)],
    [i18n.t('journal.facts.kind'), i18n.t(`journal.kind.${diagnosisOf(entry)}`)],
    [i18n.t('journal.facts.after'), after(answeredAfter(entry))],
    [i18n.t('journal.facts.reason'), i18n.t(`journal.reason.${entry.reason ?? 'none'}`)],
    ...source(entry),
  ];
}

function underWay(entry: Entry): [string, string][] {
  const day = (at: string | undefined) => (at ? dateWords(at, Date.now()) : i18n.t('journal.facts.notKnown'));
  return [
    [i18n.t('journal.facts.reached'), i18n.t(`journal.reached.${reached(entry)}`)],
    [i18n.t('journal.facts.applied'), day(appliedAt(entry))],
    [i18n.t('journal.facts.lastWord'), day(lastMove(entry)?.at)],
    ...source(entry),
  ];
}

const source = ({ source }: Entry): [string, string][] =>
  source ? [[i18n.t('journal.facts.source'), i18n.t(`journal.source.${source}`)]] : [];

function after(days: number | undefined): string {
  if (days === undefined) return i18n.t('journal.facts.notKnown');
  if (days === 0) return i18n.t('journal.facts.sameDay');
  return days === 1 ? i18n.t('journal.facts.oneDay') : i18n.t('journal.facts.days', { count: days });
}
