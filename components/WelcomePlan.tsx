import { useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { setTo } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import { useSaving } from './JournalSaving';
import { SettingsCheck } from './SettingsCheck';
import type { StepProps } from './Welcome';
import { WelcomeFrame } from './WelcomeFrame';
import styles from './WelcomeParts.module.css';

/** Step 2: an if and a then, written while it is calm. */
export function WelcomePlan({ onNext, onPass, onSkipAll, seam, plan }: StepProps & { plan: string }) {
  const [typed, setTyped] = useState<string>();
  const [went, setWent] = useState(false);
  const [empty, setEmpty] = useState(false);
  const saving = useSaving();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = typed ?? plan;

  async function keep(): Promise<void> {
    // The sentence it stands in ends with a full stop of its own.
    const kept = words.trim().replace(/[.\s]+$/, '');
    setEmpty(!kept);
    if (!kept) field.current?.focus();
    else if (await saving.save(() => send('write', setTo({ plan: kept })))) onNext();
  }

  return (
    <WelcomeFrame
      name={i18n.t('welcome.plan.name')}
      say={i18n.t('welcome.plan.say')}
      seam={seam}
      onSkipAll={onSkipAll}
      left={<p class={styles.lead}>{i18n.t('welcome.plan.lead')}</p>}
      right={
        <div class={styles.plan}>
          <p class="say-s">
            {i18n.t('welcome.plan.if')}
            <br />
            {i18n.t('welcome.plan.then')}
          </p>
          <textarea
            class={`field ${styles.voice}`}
            rows={3}
            ref={field}
            aria-label={i18n.t('welcome.plan.field')}
            placeholder={i18n.t('welcome.plan.hint')}
            value={words}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setEmpty(false);
            }}
          />
          <Ideas
            onPick={(idea) => {
              setTyped(idea);
              setEmpty(false);
              field.current?.focus();
            }}
          />
          <SettingsCheck on={went} onChange={setWent}>
            {i18n.t('welcome.plan.head')}
            <br />
            <span class="fact">{i18n.t('welcome.plan.why')}</span>
          </SettingsCheck>
          <p class="small" role="status">
            {empty && i18n.t('welcome.plan.empty')}
          </p>
          {saving.note}
        </div>
      }
      foot={
        <>
          <button type="button" class="btn strong" onClick={() => void keep()}>
            {i18n.t('welcome.plan.keep')}
          </button>
          <button type="button" class="btn" onClick={onPass}>
            {i18n.t('welcome.plan.later')}
          </button>
        </>
      }
    />
  );
}

/** Beginnings to change: they write into the field, and nothing is chosen by them. */
function Ideas({ onPick }: { onPick: (idea: string) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and these are no fields
    <div class="chips" role="group" aria-label={i18n.t('welcome.plan.ideas')}>
      {(['outside', 'call', 'coffee', 'cook'] as const).map((idea) => (
        <button key={idea} type="button" class="chip" onClick={() => onPick(i18n.t(`welcome.plan.${idea}`))}>
          {i18n.t(`welcome.plan.${idea}`)}
        </button>
      ))}
    </div>
  );
}
