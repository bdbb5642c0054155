import { useState } from 'preact/hooks';
import { PARTS, type StoryWords, storyDraft } from '@/utils/growth/stories';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { ofType, strengths } from '@/utils/store/strengths';
import { GrowthPage } from './GrowthPage';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { StrengthsStoryWrite } from './StrengthsStoryWrite';
import { useRead } from './use-read';
import { useTakeBack } from './use-take-back';

/** Stories from work in four parts: situation, task, action, result. */
export function StrengthsStory() {
  const { value = [], error, loading, again } = useRead(strengths, []);
  const [opened, setOpened] = useState('new');
  const [turn, setTurn] = useState(0);
  const saving = useSaving();
  const back = useTakeBack(saving);
  if (error) return <JournalClosedNote onAgain={again} />;
  if (loading) return <JournalReading />;
  const stories = ofType(value, 'story');
  const story = stories.find((one) => one.id === opened);

  async function keep(words: StoryWords): Promise<boolean> {
    const draft = story ? storyDraft(story.id, words) : storyDraft(crypto.randomUUID(), words, new Date());
    const done = await saving.save(() => send('write', draft));
    if (done) fresh();
    return done;
  }

  function fresh(): void {
    setOpened('new');
    setTurn(turn + 1);
  }

  return (
    <GrowthPage up="week" title={i18n.t('story.say')} lead={i18n.t('story.lead')}>
      {saving.note}
      <StrengthsStoryWrite
        key={`${opened}${turn}`}
        story={story}
        wins={ofType(value, 'win').slice(0, 6)}
        onKeep={keep}
        onLeave={fresh}
        onRemove={async () => {
          if (story && (await back.remove('strengths', story.id))) fresh();
        }}
      />
      <section class={styles.rule} aria-labelledby="stories">
        <h2 class="label" id="stories">
          {i18n.t('story.yours')}
        </h2>
        {!stories.length && <p class="soft">{i18n.t('story.none')}</p>}
        <ul class={styles.lines}>
          {stories.map((one) => (
            <li key={one.id}>
              <p>
                <b>{one.title}</b>
              </p>
              <p class={`soft ${styles.words}`}>
                {PARTS.map((part) => one[part])
                  .filter(Boolean)
                  .join(' ')}
              </p>
              <button
                type="button"
                class="link small"
                aria-label={i18n.t('story.change', { title: one.title })}
                onClick={() => setOpened(one.id)}
              >
                {i18n.t('growth.change')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {back.line}
    </GrowthPage>
  );
}
