import { i18n } from '@/utils/i18n';
import type { Settings } from '@/utils/store/settings';
import { Seg } from './Seg';
import styles from './Settings.module.css';
import { useChange } from './SettingsChange';

interface Props {
  look: Settings['look'];
}

/** Light, dark, or as the computer has it. */
export function SettingsLook({ look }: Props) {
  const { set, answer } = useChange(true);
  return (
    <>
      <div class={styles.seg}>
        <Seg
          label={i18n.t('settings.look.label')}
          value={look}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: i18n.t(`settings.look.${value}`),
          }))}
          onChange={(value) => void set({ look: value })}
        />
      </div>
      {answer}
    </>
  );
}
