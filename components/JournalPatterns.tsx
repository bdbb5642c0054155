import { useMemo } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { type Patterns, patternsOf } from '@/utils/patterns/all';
import { goalsIn, plans } from '@/utils/store/goals';
import { checkedListings } from '@/utils/store/listings';
import { people } from '@/utils/store/people';
import { recent } from '@/utils/store/recent';
import { resumes } from '@/utils/store/resumes';
import { strengths } from '@/utils/store/strengths';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalPatternFeedback } from './JournalPatternFeedback';
import { JournalPatternGaps } from './JournalPatternGaps';
import { JournalPatternKinds } from './JournalPatternKinds';
import { JournalPatternMonths } from './JournalPatternMonths';
import { JournalPatternReasons } from './JournalPatternReasons';
import { JournalPatternResponse } from './JournalPatternResponse';
import { JournalPatternSources } from './JournalPatternSources';
import { JournalPatternStages } from './JournalPatternStages';
import styles from './JournalPatterns.module.css';
import { JournalReading } from './JournalReading';
import { useRead } from './use-read';

/** The newest checked listings that are looked at. */
const LISTINGS = 60;

/** What the record shows: nothing before there is enough, and each finding with its count. */
export function JournalPatterns() {
  const { value, error, loading, again } = useRead(readAll, []);
  const found = useMemo(() => value && patternsOf(value, new Date()), [value]);
  if (error) return <JournalClosedNote onAgain={() => void again()} />;
  if (loading || !value || !found) return <JournalReading />;
  const early = !found.stages.shown && !found.kinds.shown;
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1 class="say-l">{i18n.t(early ? 'patterns.early.say' : 'patterns.title')}</h1>
        <p class="soft">
          {i18n.t(early ? 'patterns.early.more' : 'patterns.lead')}{' '}
          {early && (
            <a class="link" href={hashOf({ view: 'week' })}>
              {i18n.t('patterns.early.week')}
            </a>
          )}
        </p>
      </header>
      <JournalPatternMonths done={found.months} />
      <div class={styles.grid}>
        <Findings found={found} goals={value.goals} />
      </div>
      {value.more && <p class="fact">{i18n.t('patterns.newest')}</p>}
    </div>
  );
}

function Findings({
  found,
  goals,
}: {
  found: Patterns;
  goals: Parameters<typeof JournalPatternGaps>[0]['goals'];
}) {
  return (
    <>
      <JournalPatternStages found={found.stages} />
      <JournalPatternKinds found={found.kinds} />
      <JournalPatternResponse found={found.response} />
      <JournalPatternGaps found={found.gaps} goals={goals} />
      <JournalPatternFeedback told={found.told} themes={found.themes} />
      <JournalPatternReasons found={found.reasons} />
      <JournalPatternSources found={found.sources} />
    </>
  );
}

async function readAll() {
  const [{ entries, more }, listings, known, planned, own, versions] = await Promise.all([
    recent(),
    checkedListings(LISTINGS),
    people(),
    plans(),
    strengths(),
    resumes(),
  ]);
  return {
    entries,
    more,
    listings,
    people: known,
    goals: goalsIn(planned),
    strengths: own,
    resumes: versions,
  };
}
