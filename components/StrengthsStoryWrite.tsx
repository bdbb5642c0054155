import { useId, useState } from 'preact/hooks';
import { NO_STORY, PARTS, type StoryWords, storyWords } from '@/utils/growth/stories';
import { i18n } from '@/utils/i18n';
import type { Story, Win } from '@/utils/store/strengths';
import { Attend } from './Attend';
import styles from './Strengths.module.css';
import { useHeld } from './use-held';

interface Props {
  story: Story | undefined;
  wins: Win[];
  onKeep: (words: StoryWords) => Promise<boolean>;
  onLeave: () => void;
  onRemove: () => void;
}

/** Writes a story in its four parts. What is half written is held, so that closing the page loses no word. */
export function StrengthsStoryWrite({ story, wins, onKeep, onLeave, onRemove }: Props) {
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
