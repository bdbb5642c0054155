import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { choose, goTo } from '@/utils/ritual/moves';
import { diagnosisOf } from '@/utils/ritual/says';
import { Choices } from './Choices';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { Say } from './Say';

const STEPS = ['answer', 'role', 'person', 'rest'] as const;
type Small = (typeof STEPS)[number];

/** Step 6: one small step for today, or none. Resting is one. */
export function PopupNext({ entry, book }: StepProps) {
  const fit = diagnosisOf(entry) === 'fit';
  const offered = STEPS.filter((one) => one !== 'answer' || fit);
  const label = (one: Small) => i18n.t(`ritual.next.${one}.label`);
  const today = dayOf(new Date().toISOString());
  const before = entry.next?.on === today ? entry.next.what : undefined;
  const [chosen, setChosen] = useState(offered.find((one) => label(one) === before));

  function make(): void {
    if (chosen) void book.write(choose(entry, label(chosen), today, new Date().toISOString()));
  }

  return (
    <PopupStep
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
        {entry.company
          ? i18n.t('ritual.next.soft.company', { company: entry.company })
          : i18n.t('ritual.next.soft.bare')}
      </p>
      <Choices
        label={i18n.t('ritual.next.label')}
        options={offered.map((value) => ({
          value,
          label: label(value),
          hint: i18n.t(`ritual.next.${value}.hint`),
        }))}
        value={chosen}
        onChange={setChosen}
      />
    </PopupStep>
  );
}
