import { i18n } from '@/utils/i18n';
import { useChange } from './SettingsChange';
import { SettingsCheck } from './SettingsCheck';

interface Props {
  others: boolean;
}

/** Whether confirmations, invitations, tasks and offers are offered to be noted too. Off at first. */
export function StatusOthers({ others }: Props) {
  const { set, answer } = useChange(true);
  return (
    <>
      <SettingsCheck on={others} onChange={(on) => void set({ others: on })}>
        {i18n.t('status.others.check')}
        <br />
        <span class="fact">{i18n.t('status.others.more')}</span>
      </SettingsCheck>
      {answer}
    </>
  );
}
