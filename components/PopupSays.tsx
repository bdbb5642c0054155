import { useState } from 'preact/hooks';
import type { Diagnosis } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { finish, goTo, set } from '@/utils/ritual/moves';
import { diagnosisOf, type Said, saidIn } from '@/utils/ritual/says';
import type { Stage } from '@/utils/verdict';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep, Skip } from './PopupStep';
import { Say } from './Say';
import { Seg } from './Seg';
import { useKept } from './use-kept';

const KINDS: readonly Diagnosis[] = ['marketing', 'fit', 'unknown'];
const STAGES: readonly Exclude<Stage, 'unknown'>[] = ['early', 'screen', 'interview', 'final'];

/** Step 4: what stands in the mail, what it most likely means, and what it can't mean. */
export function PopupSays({ entry, book }: StepProps) {
  const [changing, setChanging] = useState(false);
  const said = saidIn(entry);
  const kind = diagnosisOf(entry);
  const well = useKept(
    entry.wentWell ?? '',
    (words) => void book.write(set(entry, { wentWell: words.trim() })),
  );
  const other = useKept(
    entry.differently ?? '',
    (words) => void book.write(set(entry, { differently: words.trim() })),
  );

  function goOn(): void {
    well.save();
    other.save();
    void book.write(finish(entry, 'says', new Date().toISOString()));
  }

  return (
    <PopupStep
      tight
      acts={
        <>
          <button type="button" class="btn strong" onClick={goOn}>
            {i18n.t('ritual.continue')}
          </button>
          <Skip onSkip={() => void book.write(goTo(entry, 'ask'))} />
        </>
      }
    >
      <Say>{i18n.t('ritual.says.say')}</Say>
      <InTheMail
        said={said}
        changing={changing}
        onChanging={setChanging}
        onStage={(stage) => void book.write(set(entry, { stage }))}
      />
      <section>
        <h2 class="label">{i18n.t('ritual.says.likely')}</h2>
        <Seg
          label={i18n.t('ritual.says.kind')}
          options={KINDS.map((value) => ({ value, label: i18n.t(`ritual.says.${value}`) }))}
          value={kind}
          onChange={(diagnosis) => void book.write(set(entry, { diagnosis }))}
        />
        <p class={`soft small ${styles.under}`}>{i18n.t(`ritual.says.means.${kind}`)}</p>
      </section>
      {kind === 'fit' && !changing && (
        <section>
          <h2 class="label">{i18n.t('ritual.says.fresh')}</h2>
          <div class={styles.form}>
            <Line label={i18n.t('ritual.says.well')} {...well} />
            <Line label={i18n.t('ritual.says.differently')} {...other} />
          </div>
        </section>
      )}
      {kind !== 'fit' && !changing && (
        <section>
          <h2 class="label">{i18n.t('ritual.says.also')}</h2>
          <p class="soft small">{i18n.t('ritual.says.alsoSoft')}</p>
        </section>
      )}
      {kind !== 'fit' && <p class="quote">{i18n.t('ritual.says.worth')}</p>}
    </PopupStep>
  );
}

interface MailProps {
  said: Said;
  /** How far it got is being changed. */
  changing: boolean;
  onChanging: (so: boolean) => void;
  onStage: (stage: Stage) => void;
}

function InTheMail({ said, changing, onChanging, onStage }: MailProps) {
  const { stage, reason } = said;
  return (
    <section class={styles.said}>
      <h2 class="label">{i18n.t(reason ? 'ritual.says.mail' : 'ritual.says.known')}</h2>
      <dl>
        <dt class={styles.long}>{quoted(stage.quote) ?? i18n.t(`ritual.says.stageBare.${stage.stage}`)}</dt>
        <dd>
          {i18n.t(`ritual.says.stage.${stage.stage}`)}{' '}
          <button type="button" class="link" aria-expanded={changing} onClick={() => onChanging(!changing)}>
            {i18n.t('ritual.says.change')}
          </button>
        </dd>
        {reason && (
          <>
            <dt class={styles.long}>
              {quoted(reason.quote) ??
                i18n.t(`ritual.says.reasonBare.${reason.line === 'none' ? 'none' : 'other'}`)}
            </dt>
            <dd>{i18n.t(`ritual.says.reason.${reason.line}`)}</dd>
          </>
        )}
      </dl>
      {changing && (
        <Seg
          label={i18n.t('ritual.says.stageAsk')}
          options={STAGES.map((value) => ({ value, label: i18n.t(`popup.hand.${value}`) }))}
          value={STAGES.find((one) => one === stage.stage)}
          onChange={onStage}
        />
      )}
    </section>
  );
}

function quoted(words: string | undefined): string | undefined {
  return words && i18n.t('ritual.says.quoted', { words });
}

interface LineProps {
  label: string;
  words: string;
  setWords: (words: string) => void;
  save: () => void;
}

function Line({ label, words, setWords, save }: LineProps) {
  return (
    <input
      class="field"
      aria-label={label}
      placeholder={label}
      value={words}
      onInput={(event) => setWords(event.currentTarget.value)}
      onBlur={save}
    />
  );
}
