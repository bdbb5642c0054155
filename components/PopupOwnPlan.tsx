import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { PopupStep } from './PopupStep';

interface Props {
  onKeep: (plan: string) => void;
  onLeave: () => void;
}

/** Writing the plan in place: "If I get a no, then I will …". */
export function PopupOwnPlan({ onKeep, onLeave }: Props) {
  const [plan, setPlan] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const enough = plan.trim() !== '';
  useLayoutEffect(() => field.current?.focus(), []);

  return (
    <PopupStep
      acts={
        <>
          <button
            type="button"
            class="btn strong"
            aria-disabled={!enough}
            onClick={() => enough && onKeep(plan.trim())}
          >
            {i18n.t('ritual.plan.keep')}
          </button>
          <button type="button" class="btn bare" onClick={onLeave}>
            {i18n.t('ritual.plan.leave')}
          </button>
        </>
      }
    >
      <h1 class="say">
        <label for={id}>{i18n.t('ritual.plan.ownSay')}</label>
      </h1>
      <input
        class="field"
        id={id}
        ref={field}
        value={plan}
        placeholder={i18n.t('ritual.plan.ownHint')}
        onInput={(event) => setPlan(event.currentTarget.value)}
      />
      <p class="fact">{i18n.t('ritual.plan.ownWhy')}</p>
    </PopupStep>
  );
}
