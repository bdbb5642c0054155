import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonWords } from '@/utils/growth/people';
import { i18n } from '@/utils/i18n';
import { ASKED } from '@/utils/store/people';
import { Attend } from './Attend';
import { Seg } from './Seg';
import styles from './Week.module.css';

interface Props {
  words: PersonWords;
  onKeep: (words: PersonWords) => void;
  onLeave: () => void;
  onRemove?: () => void;
}

/** Somebody to talk to: who, when, what is asked for, and the next word. Only the name is needed. */
export function WeekPerson({ words, onKeep, onLeave, onRemove }: Props) {
  const [now, setNow] = useState(words);
  const [empty, setEmpty] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => first.current?.focus(), []);
  const set = (part: Partial<PersonWords>) => setNow({ ...now, ...part });

  return (
    <form
      class={styles.form}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        if (now.name.trim()) onKeep(now);
        else setEmpty(true);
      }}
    >
      <div>
        <label class="label" for={`${id}-name`}>
          {i18n.t('week.people.name')}
        </label>
        <input
          class="field"
          id={`${id}-name`}
          ref={first}
          value={now.name}
          placeholder={i18n.t('week.people.nameHint')}
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
      </div>
      {empty && !now.name.trim() && <Attend>{i18n.t('week.people.noName')}</Attend>}
      <div>
        <span class="label">{i18n.t('week.people.asked')}</span>
        <Seg
          label={i18n.t('week.people.asked')}
          options={ASKED.map((value) => ({ value, label: i18n.t(`week.people.${value}`) }))}
          value={now.asked}
          onChange={(asked) => set({ asked })}
        />
        <span class="fact" aria-live="polite">
          {now.asked ? i18n.t(`week.people.askedHint.${now.asked}`) : i18n.t('week.people.never')}
        </span>
      </div>
      <div>
        <label class="label" for={`${id}-note`}>
          {i18n.t('week.people.note')}
        </label>
        <textarea
          class="field"
          id={`${id}-note`}
          rows={2}
          value={now.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </div>
      <div class={styles.two}>
        {(['when', 'next'] as const).map((name) => (
          <div key={name}>
            <label class="label" for={`${id}-${name}`}>
              {i18n.t(`week.people.${name}`)}
            </label>
            <input
              class="field"
              type="date"
              id={`${id}-${name}`}
              value={now[name]}
              onInput={(event) => set({ [name]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <p class={styles.acts}>
        <button type="submit" class="btn small">
          {i18n.t('week.people.keep')}
        </button>
        <button type="button" class="btn bare small" onClick={onLeave}>
          {i18n.t(onRemove ? 'growth.leave' : 'growth.cancel')}
        </button>
        {onRemove && (
          <button type="button" class="btn bare small" onClick={onRemove}>
            {i18n.t('growth.remove')}
          </button>
        )}
      </p>
    </form>
  );
}
