import { useState } from 'preact/hooks';
import { dayDraft, timesDraft, timesOf } from '@/utils/growth/goals';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import type { Patterns } from '@/utils/patterns/all';
import type { Goal } from '@/utils/store/goals';
import { numberWord } from '@/utils/words/numbers';
import { Finding, PatternTable, Squares } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';
import { useSaving } from './JournalSaving';

interface Props {
  found: Patterns['gaps'];
  goals: Goal[];
}

/** What checked listings keep asking for, and the way from there into a week. */
export function JournalPatternGaps({ found, goals }: Props) {
  const [put, setPut] = useState(false);
  const saving = useSaving();
  if (!found.shown)
    return (
      <Finding says={i18n.t('patterns.gaps.notYet')}>
        <p class="soft">{i18n.t('patterns.gaps.wait')}</p>
      </Finding>
    );
  const { gaps, listings } = found;
  const first = gaps[0]?.term ?? '';
  const of = (count: number) =>
    i18n.t('patterns.gaps.of', { count: numberWord(count), all: numberWord(listings) });

  async function plan(): Promise<void> {
    const now = new Date();
    const text = i18n.t('patterns.gaps.half', { term: first });
    const drafts = [
      ...dayDraft(crypto.randomUUID(), { about: 'skills', text, on: dayOf(now.toISOString()) }, now),
      ...(timesOf('skills', goals) ? [] : timesDraft('skills', 1, goals, now)),
    ];
    if (await saving.save(() => send('write', drafts))) setPut(true);
  }

  return (
    <Finding says={i18n.t('patterns.gaps.says', { term: first })}>
      <ul class={styles.rows} aria-label={i18n.t('patterns.gaps.caption')}>
        {gaps.map(({ term, count }) => (
          <li key={term}>
            <span>
              <bdi>{term}</bdi>
            </span>
            <span class={styles.marks} aria-hidden="true">
              <Squares look="full" count={count} size={14} />
              <Squares look="faint" count={listings - count} size={14} />
            </span>
            <span class="fact">{of(count)}</span>
          </li>
        ))}
      </ul>
      <p>{i18n.t('patterns.gaps.so')}</p>
      <p class={styles.acts} role="status">
        {put ? (
          <span class="soft">
            {i18n.t('patterns.gaps.put')}{' '}
            <a class="link" href={hashOf({ view: 'week' })}>
              {i18n.t('patterns.early.week')}
            </a>
          </span>
        ) : (
          <button type="button" class="btn small" onClick={() => void plan()}>
            {i18n.t('patterns.gaps.plan')}
          </button>
        )}
      </p>
      {saving.note}
      <PatternTable
        caption={i18n.t('patterns.gaps.caption')}
        head={[i18n.t('patterns.gaps.what'), i18n.t('patterns.gaps.listings')]}
        rows={gaps.map(({ term, count }) => [term, count])}
      />
    </Finding>
  );
}
