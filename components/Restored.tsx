import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { restored, type Restored as Told } from '@/utils/store/restored';
import { capital, numberWord } from '@/utils/words/numbers';
import { Icon } from './Icon';
import { useRead } from './use-read';

interface Props {
  /** The class of the place it stands in, on pages that have one for notes. */
  place?: string;
}

/** What was brought back after the browser had lost it. Said once, until it is dismissed. */
export function Restored({ place }: Props) {
  const { value: told, again } = useRead(restored, []);
  if (!told) return null;
  const dismiss = () => void send('seenRestored').then(again, () => {});
  return (
    <div class={place}>
      <div class="attend" role="status">
        <Icon name="warn" />
        <div class="small">
          <strong>{i18n.t(told.all ? 'restored.whole' : 'restored.part')}</strong> {wordsOf(told)}{' '}
          <button type="button" class="link" onClick={dismiss}>
            {i18n.t('common.dismiss')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** What was lost, what came back, and what did not. */
function wordsOf({ all, restored: count, missing }: Told): string {
  const lost = i18n.t(all ? 'restored.lost.whole' : 'restored.lost.part');
  const back =
    count === 0
      ? i18n.t('restored.entries.none')
      : count === 1
        ? i18n.t('restored.entries.one')
        : i18n.t('restored.entries.many', { number: numberWord(count) });
  const gone =
    missing === 0
      ? i18n.t('restored.nothing')
      : missing === 1
        ? i18n.t('restored.missing.one')
        : i18n.t('restored.missing.many', { number: capital(numberWord(missing)) });
  return `${lost} ${back} ${gone}`;
}
