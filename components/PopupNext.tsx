import { useCallback, useState } from 'preact/hooks';
import { SMALL, type Small, standingOf, stepsFor, whyOf } from '@/utils/growth/next';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { choose, goTo } from '@/utils/ritual/moves';
import { newest } from '@/utils/store/entries';
import { checkedListings } from '@/utils/store/listings';
import { Choices } from './Choices';
import styles from './Popup.module.css';
import { PopupCheck } from './PopupCheck';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { Say } from './Say';
import { useRead } from './use-read';

/** The newest entries that tell how these days have been. */
const RECENT = 20;

const lately = async () => {
  const [entries, [last]] = await Promise.all([newest(RECENT), checkedListings(1)]);
  return { entries, lastCheck: last?.date };
};

/** Step 6: one small step for today, or none. Resting is one. */
export function PopupNext({ entry, book, go }: StepProps) {
  const { value, loading } = useRead(
    useCallback(() => lately(), []),
    [],
  );
  const [ready, setReady] = useState(false);
  const now = standingOf(entry, value?.entries ?? [], value?.lastCheck, ready, Date.now());
  const why = whyOf(now);
  const label = (one: Small) => i18n.t(`ritual.next.${one}.label`);
  const today = dayOf(new Date().toISOString());
  const before = entry.next?.on === today ? entry.next.what : undefined;
  const [pressed, setPressed] = useState<Small>();
  const chosen = pressed ?? SMALL.find((one) => label(one) === before);

  function make(): void {
    if (chosen) void book.write(choose(entry, label(chosen), today, new Date().toISOString()));
  }

  return (
    <PopupStep
      tight
      acts={
        <>
          <button type="button" class="btn strong" aria-disabled={!chosen} onClick={make}>
            {i18n.t('ritual.next.make')}
          </button>
          <button type="button" class="btn bare" onClick={() => void book.write(goTo(entry, 'done'))}>
            {i18n.t('ritual.next.none')}
          </button>
        </>
      }
    >
      <Say>{i18n.t('ritual.next.say')}</Say>
      <p class="soft">
        {now.heavyDays && i18n.t('ritual.next.why.heavy')}
        {!now.heavyDays &&
          (entry.company
            ? i18n.t('ritual.next.soft.company', { company: entry.company })
            : i18n.t('ritual.next.soft.bare'))}
      </p>
      {why && !now.heavyDays && <p class="fact">{i18n.t(`ritual.next.why.${why}`)}</p>}
      {!loading && (
        <>
          <Choices
            label={i18n.t('ritual.next.label')}
            options={stepsFor(now).map((value) => ({
              value,
              label: label(value),
              hint: i18n.t(`ritual.next.${value}.hint`),
            }))}
            value={chosen}
            onChange={setPressed}
          />
          <div>
            <PopupCheck
              label={i18n.t('ritual.next.ready')}
              hint={i18n.t('ritual.next.readyMore')}
              on={ready}
              onChange={setReady}
            />
          </div>
          {now.heavyDays && (
            <p class={`fact ${styles.aside}`}>
              {i18n.t('ritual.next.helpLead')}{' '}
              <button type="button" class="link" onClick={go.help}>
                {i18n.t('common.help')}
              </button>
            </p>
          )}
        </>
      )}
    </PopupStep>
  );
}
