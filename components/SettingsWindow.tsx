import { useId, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { LENGTHS } from '@/utils/ritual/window';
import styles from './Settings.module.css';
import { useChange } from './SettingsChange';

interface Props {
  minutes: number;
  evening: string;
}

/** How long the window is, and when "tonight" is. */
export function SettingsWindow({ minutes, evening }: Props) {
  const { set, answer } = useChange();
  const [wrong, setWrong] = useState(false);
  const id = useId();
  // A length from elsewhere (another version, another machine) is kept as it is.
  const lengths = [...new Set<number>([...LENGTHS, minutes])].sort((a, b) => a - b);

  function setEvening(typed: string): void {
    const time = /^([01]\d|2[0-3]):[0-5]\d$/.test(typed);
    setWrong(!time);
    if (time) void set({ evening: typed });
  }

  return (
    <>
      <div class={styles.pair}>
        <select
          class="pick"
          aria-label={i18n.t('settings.window.length')}
          value={minutes}
          onChange={(event) => void set({ minutes: Number(event.currentTarget.value) })}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {i18n.t('settings.window.minutes', { count: length })}
            </option>
          ))}
        </select>
        <label class="pick">
          {i18n.t('settings.window.evening')}
          <input
            class={styles.time}
            type="time"
            value={evening}
            aria-invalid={wrong}
            aria-describedby={wrong ? id : undefined}
            onChange={(event) => setEvening(event.currentTarget.value)}
          />
        </label>
      </div>
      {wrong && (
        <p class="small" id={id} role="alert">
          {i18n.t('settings.window.noTime')}
        </p>
      )}
      <p class="fact">{i18n.t('settings.window.notice', { count: minutes })}</p>
      {answer}
    </>
  );
}
