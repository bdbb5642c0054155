import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { Mark } from './Mark';

/** `some`: that not all could be kept; their rows say so. */
export type ManySays = 'offer' | 'busy' | 'done' | 'some';

interface Props {
  says: ManySays;
  pressed: boolean;
  onAct(act: 'file' | 'later' | 'undo', event: Event): void;
}

/** Above a list with several noes that the journal does not hold: all of them, quietly, or none. */
export function StatusMany({ says, pressed, onAct }: Props) {
  const buttons = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (pressed) buttons.current?.querySelector('button')?.focus();
  }, [says]);
  const button = (act: Parameters<Props['onAct']>[0], words: string, look: string) => (
    <button type="button" class={`btn small ${look}`} onClick={(event) => onAct(act, event)}>
      {words}
    </button>
  );
  const words = i18n.t(`status.many.${says}`);
  return (
    <section class="bar unsure" aria-label={i18n.t('bar.label')}>
      <Mark size={18} />
      <p class="w">
        <span role="status">{pressed && words}</span>
        {!pressed && words}
      </p>
      <div class="a" ref={buttons}>
        {says === 'offer' && button('file', i18n.t('status.many.file'), '')}
        {says === 'offer' && button('later', i18n.t('status.many.later'), 'bare')}
        {(says === 'done' || says === 'some') && button('undo', i18n.t('bar.undo'), 'bare')}
      </div>
    </section>
  );
}
