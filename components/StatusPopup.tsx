import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { type FrontRows, frontRows } from '@/utils/rows/front';
import { declined, notToday, todayAfterAll, turnedOff, turnedOn } from '@/utils/rows/places';
import { turnOn } from '@/utils/rows/turn';
import type { Draft } from '@/utils/store/change';
import styles from './Popup.module.css';
import type { PopupGo } from './popup-go';
import { StatusReport } from './StatusReport';
import { useRead } from './use-read';

interface Props {
  go: PopupGo;
}

type Action = [words: string, act: () => void];

/** The applications page in front: a quiet line that offers to look at it, or says how that stands. */
export function StatusPopup({ go }: Props) {
  const { value: front, again } = useRead(() => frontRows(), []);
  const [failed, setFailed] = useState(false);
  const [reporting, setReporting] = useState(false);
  if (!front) return null;
  const { origin, name } = front;

  async function keep(work: Promise<unknown>): Promise<void> {
    setFailed(false);
    await work.catch(() => setFailed(true));
    await again();
  }
  const write = (drafts: Draft[]) => void keep(send('write', drafts));
  const now = Date.now();
  const allow = () => void keep(turnOn(origin));
  const actions: Record<FrontRows['state'], Action[]> = {
    offer: [
      [i18n.t('status.popup.look'), allow],
      [i18n.t('status.popup.no'), () => write(declined(origin, now))],
    ],
    on: [
      [i18n.t('status.popup.rest'), () => write(notToday(origin, now))],
      [i18n.t('status.popup.off'), () => write(turnedOff(origin, now))],
    ],
    resting: [[i18n.t('status.popup.again'), () => write(todayAfterAll(origin))]],
    off: [[i18n.t('popup.off.on'), () => write(turnedOn(origin, now))]],
    withheld: [
      [i18n.t('popup.withheld.allow'), allow],
      [i18n.t('status.popup.off'), () => write(turnedOff(origin, now))],
    ],
    changed: [
      [i18n.t('popup.withheld.hand'), go.hand],
      [i18n.t('status.popup.report'), () => setReporting(true)],
    ],
  };
  const words = {
    offer: i18n.t('status.popup.offer', { site: name }),
    on: i18n.t('status.popup.on', { site: name }),
    resting: i18n.t('status.popup.resting'),
    off: i18n.t('popup.off.say'),
    withheld: i18n.t('popup.withheld.say', { site: name }),
    changed: i18n.t('status.popup.changed', { site: name }),
  }[front.state];

  if (reporting) return <StatusReport origin={origin} onClose={() => setReporting(false)} />;
  return (
    <section class={`small ${styles.aside}`} aria-label={name}>
      <p class="soft">{failed ? i18n.t('journal.failed.lead') : words}</p>
      <p class={styles.links}>
        {actions[front.state].map(([label, act]) => (
          <button type="button" class="link" key={label} onClick={act}>
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}
