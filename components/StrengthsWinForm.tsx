import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WinWords } from '@/utils/growth/wins';
import { i18n } from '@/utils/i18n';
import { DID } from '@/utils/store/strengths';
import { Attend } from './Attend';
import { Seg } from './Seg';
import styles from './Strengths.module.css';

interface Props {
  words: WinWords;
  /** The field to begin in. */
  at?: 'text' | 'number';
  onKeep: (words: WinWords) => void;
  onLeave: () => void;
  /** Left out for a win nobody has kept yet. */
  onRemove?: () => void;
}

const REST = ['number', 'where', 'when'] as const;

/** A win in its parts. Only the first line is needed. */
export function StrengthsWinForm({ words, at = 'text', onKeep, onLeave, onRemove }: Props) {
  const [now, setNow] = useState(words);
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>(`[name=${at}]`)?.focus(), []);
  const set = (part: Partial<WinWords>) => setNow({ ...now, ...part });

  const field = (name: 'text' | (typeof REST)[number]) => (
    <div key={name}>
      <label class="label" for={`${id}-${name}`}>
        {i18n.t(name === 'text' ? 'strengths.wins.field' : `strengths.wins.${name}`)}
      </label>
      <input
        class="field"
        id={`${id}-${name}`}
        name={name}
        value={now[name]}
        placeholder={i18n.t(name === 'text' ? 'strengths.wins.hint' : `strengths.wins.${name}Hint`)}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </div>
  );

  return (
    <form
      class={styles.form}
      ref={form}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        if (now.text.trim()) onKeep(now);
        else setEmpty(true);
      }}
    >
      {field('text')}
      {empty && !now.text.trim() && <Attend>{i18n.t('growth.empty')}</Attend>}
      <div>
        <Seg
          label={i18n.t('strengths.wins.did')}
          options={DID.map((value) => ({ value, label: i18n.t(`strengths.wins.${value}`) }))}
          value={now.did}
          onChange={(did) => set({ did })}
        />
      </div>
      {field('number')}
      <div class={styles.two}>
        {field('where')}
        {field('when')}
      </div>
      <p class={styles.acts}>
        <button type="submit" class="btn small">
          {i18n.t('growth.keep')}
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
