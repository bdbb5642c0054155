import { useId, useState } from 'preact/hooks';
import { noon } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import type { Day } from '@/utils/journal/day';
import type { About } from '@/utils/store/goals';
import { weekday } from '@/utils/words/days';
import { Attend } from './Attend';
import { Chips } from './Chips';
import { PopupCheck } from './PopupCheck';
import styles from './Week.module.css';
import { smallWords } from './week-words';

const KINDS = ['applications', 'conversations', 'skills', 'own'] as const;

interface Props {
  label: string;
  /** The days it can be for; with one there is nothing to choose. */
  days: Day[];
  onKeep: (what: { about: About; text: string; on?: Day }) => void;
  onLeave: () => void;
}

/** Puts down something small: one of a few kinds, in words that can be changed. */
export function WeekSmall({ label, days, onKeep, onLeave }: Props) {
  const [about, setAbout] = useState<(typeof KINDS)[number]>();
  const [text, setText] = useState('');
  const [each, setEach] = useState(false);
  const [on, setOn] = useState(days[0]);
  const [empty, setEmpty] = useState(false);
  const id = useId();

  function choose(kinds: string[]): void {
    const next = KINDS.find((kind) => kind === kinds.at(-1));
    const ours = KINDS.some((kind) => text === smallWords(kind));
    if (next && (!text.trim() || ours)) setText(next === 'own' ? '' : smallWords(next));
    setAbout(next);
  }

  return (
    <form
      class={styles.form}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onKeep({ about: about ?? 'own', text, ...(each ? {} : { on }) });
        else setEmpty(true);
      }}
    >
      <Chips
        label={`${label}: ${i18n.t('week.today.which')}`}
        options={KINDS.map((value) => ({ value, label: smallWords(value) }))}
        value={about ? [about] : []}
        onChange={choose}
      />
      <div>
        <label class="label" for={id}>
          {i18n.t('week.today.field')}
        </label>
        <input class="field" id={id} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </div>
      {empty && !text.trim() && <Attend>{i18n.t('growth.empty')}</Attend>}
      {days.length > 1 ? (
        <div>
          <label class="label" for={`${id}-day`}>
            {i18n.t('week.today.day')}
          </label>
          <select
            class="field"
            id={`${id}-day`}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          >
            {days.map((day) => (
              <option key={day} value={day}>
                {weekday(noon(day))}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <PopupCheck label={i18n.t('week.today.each')} on={each} onChange={setEach} />
      )}
      <p class={styles.acts}>
        <button type="submit" class="btn small">
          {i18n.t('week.today.keep')}
        </button>
        <button type="button" class="btn bare small" onClick={onLeave}>
          {i18n.t('growth.cancel')}
        </button>
      </p>
    </form>
  );
}
