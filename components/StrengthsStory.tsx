import { useId, useState } from 'preact/hooks';
import { NO_STORY, PARTS, type StoryWords, storyDraft, storyWords } from '@/utils/growth/stories';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { ofType, type Story, strengths, type Win } from '@/utils/store/strengths';
import { Attend } from './Attend';
import { GrowthPage } from './GrowthPage';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { useHeld } from './use-held';
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
      <Writing
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

interface WritingProps {
  story: Story | undefined;
  wins: Win[];
  onKeep: (words: StoryWords) => Promise<boolean>;
  onLeave: () => void;
  onRemove: () => void;
}

/** What is half written of a new story is held, so that closing the page loses no word. */
function Writing({ story, wins, onKeep, onLeave, onRemove }: WritingProps) {
  const held = useHeld(`growth/story/${story?.id ?? 'new'}`);
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const words = heldWords(held.words) ?? (story ? storyWords(story) : NO_STORY);
  const set = (part: Partial<StoryWords>) => held.setWords(JSON.stringify({ ...words, ...part }));

  const label = (name: 'title' | (typeof PARTS)[number]) => (
    <label class="label" for={`${id}-${name}`}>
      {i18n.t(`story.${name}`)}
    </label>
  );

  return (
    <form
      class={styles.form}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!words.title.trim()) return setEmpty(true);
        if (await onKeep(words)) held.discard();
      }}
    >
      <div>
        {label('title')}
        <input
          class="field"
          id={`${id}-title`}
          value={words.title}
          placeholder={i18n.t('story.titleHint')}
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
      </div>
      {empty && !words.title.trim() && <Attend>{i18n.t('story.noTitle')}</Attend>}
      {!story && !words.situation && wins.length > 0 && (
        <div>
          <span class="label">{i18n.t('story.from')}</span>
          <span class={styles.fact}>
            {wins.map((win) => (
              <button
                key={win.id}
                type="button"
                class="link small"
                onClick={() => set({ title: words.title || win.text.slice(0, 60), result: win.text })}
              >
                {win.text}
              </button>
            ))}
          </span>
        </div>
      )}
      {PARTS.map((part) => (
        <div key={part}>
          {label(part)}
          <textarea
            class="field"
            id={`${id}-${part}`}
            rows={2}
            value={words[part]}
            placeholder={i18n.t(`story.${part}Hint`)}
            onInput={(event) => set({ [part]: event.currentTarget.value })}
          />
        </div>
      ))}
      <p class={styles.acts}>
        <button type="submit" class="btn strong">
          {i18n.t('story.keep')}
        </button>
        {story && (
          <>
            <button
              type="button"
              class="btn"
              onClick={() => {
                held.discard();
                onLeave();
              }}
            >
              {i18n.t('growth.leave')}
            </button>
            <button
              type="button"
              class="btn bare"
              onClick={() => {
                held.discard();
                onRemove();
              }}
            >
              {i18n.t('growth.remove')}
            </button>
          </>
        )}
      </p>
    </form>
  );
}

function heldWords(held: string): StoryWords | undefined {
  if (!held) return undefined;
  try {
    return { ...NO_STORY, ...(JSON.parse(held) as Partial<StoryWords>) };
  } catch {
    return undefined;
  }
}
