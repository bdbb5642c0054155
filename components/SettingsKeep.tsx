import { i18n } from '@/utils/i18n';
import type { Settings } from '@/utils/store/settings';
import { Seg } from './Seg';
import styles from './Settings.module.css';
import { useChange } from './SettingsChange';

interface Props {
  keep: Settings['keep'];
}

/** How much of a letter is kept from now on. */
export function SettingsKeep({ keep }: Props) {
  const { set, answer } = useChange(true);
  return (
    <>
      <div class={styles.seg}>
        <Seg
          label={i18n.t('settings.keep.choice')}
          value={keep}
          options={[
            { value: 'words', label: i18n.t('settings.keep.words') },
            { value: 'facts', label: i18n.t('settings.keep.facts') },
          ]}
          onChange={(value) => void set({ keep: value })}
        />
      </div>
      <p>{i18n.t(`settings.keep.${keep}Say`)}</p>
      <p class="fact">{i18n.t('settings.keep.since')}</p>
      {answer}
    </>
  );
}
