import { useId, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { type PageReading, send } from '@/utils/messages';
import type { Sighting } from '@/utils/sighting';
import type { Stage } from '@/utils/verdict';
import { Attend } from './Attend';
import styles from './Popup.module.css';
import { PopupFrame } from './PopupFrame';
import type { PopupGo } from './popup-go';
import { Say } from './Say';
import { Seg } from './Seg';

interface Props {
  go: PopupGo;
  /** What the page in front says; without `sighting` nothing was found there. Undefined: the form was asked for empty. */
  reading?: PageReading;
}

type Told = Exclude<Stage, 'unknown'>;
const STAGES: readonly Told[] = ['early', 'screen', 'interview', 'final'];

/** Typed by hand there are no words of a letter, only what the person says. */
const NOTHING_READ: Sighting = { kind: 'selection', site: 'page', text: '' };

/** Logging by hand, empty or with what the page in front says. */
export function PopupHand({ go, reading }: Props) {
  const { sighting, verdict } = reading ?? {};
  const [company, setCompany] = useState(verdict?.company ?? sighting?.company ?? '');
  const [role, setRole] = useState(verdict?.role ?? sighting?.role ?? '');
  const [stage, setStage] = useState<Told | undefined>(STAGES.find((one) => one === verdict?.stage));
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  /** A press whose answer got lost is the same press when it comes again. */
  const [once] = useState(() => crypto.randomUUID());
  const [a, b] = [useId(), useId()];
  const enough = Boolean(company.trim() || role.trim() || sighting);

  async function log(notNow: boolean): Promise<void> {
    if (!enough || busy) return;
    setBusy(true);
    setFailed(false);
    try {
      await send('keep', sighting ?? NOTHING_READ, typed(company, role, stage), notNow, once);
      go.home();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  }

  return (
    <PopupFrame go={go} tools={false}>
      <Say>{i18n.t(sighting ? 'popup.hand.read' : 'popup.hand.say')}</Say>
      {reading && !sighting && <p class="soft">{i18n.t('popup.hand.none')}</p>}
      {sighting && <WordsKept words={sighting.text} />}
      <div class={styles.form}>
        <label class="label" for={a}>
          {i18n.t('popup.hand.company')}
        </label>
        <input
          class="field"
          id={a}
          value={company}
          onInput={(event) => setCompany(event.currentTarget.value)}
        />
        <label class="label" for={b}>
          {i18n.t('popup.hand.role')}
        </label>
        <input
          class="field"
          id={b}
          value={role}
          placeholder={i18n.t('popup.hand.roleHint')}
          onInput={(event) => setRole(event.currentTarget.value)}
        />
        <span class="label">{i18n.t('popup.hand.stage')}</span>
        <Seg
          label={i18n.t('popup.hand.stage')}
          options={STAGES.map((value) => ({ value, label: i18n.t(`popup.hand.${value}`) }))}
          value={stage}
          onChange={setStage}
        />
      </div>
      {failed && <Attend>{i18n.t('popup.hand.failed')}</Attend>}
      <div class={styles.two}>
        <button type="button" class="btn strong" aria-disabled={!enough} onClick={() => void log(false)}>
          {i18n.t('popup.hand.log')}
        </button>
        <button type="button" class="btn" aria-disabled={!enough} onClick={() => void log(true)}>
          {i18n.t('popup.hand.notNow')}
        </button>
      </div>
    </PopupFrame>
  );
}

/** What the person typed. What they left empty is not said, so that what was read stays. */
function typed(company: string, role: string, stage: Told | undefined): Record<string, unknown> {
  return {
    ...(company.trim() ? { company: company.trim() } : {}),
    ...(role.trim() ? { role: role.trim() } : {}),
    ...(stage ? { stage } : {}),
  };
}

function WordsKept({ words }: { words: string }) {
  if (!words.trim()) return null;
  return (
    <div class={styles.keptWith}>
      <p class="soft">{i18n.t('popup.hand.readSoft')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class={styles.kept} tabIndex={0} aria-label={i18n.t('popup.hand.words')}>
        {words.trim()}
      </section>
    </div>
  );
}
