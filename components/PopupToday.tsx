import type { ComponentChildren } from 'preact';
import type { Entry } from '@/utils/entry';
import { doneOn, tickDraft } from '@/utils/growth/goals';
import { restsOn, todayOf } from '@/utils/growth/home';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { tick } from '@/utils/ritual/moves';
import { newest } from '@/utils/store/entries';
import { goalsIn, plans } from '@/utils/store/goals';
import { PopupCheck } from './PopupCheck';
import type { PopupBook } from './use-popup';
import { useRead } from './use-read';

interface Props {
  book: PopupBook;
  now: number;
  /** What stands here while nothing is chosen. */
  none?: ComponentChildren;
}

/** A step chosen today belongs to one of the newest entries. */
const LOOK = 50;

const read = async () => {
  const [entries, all] = await Promise.all([newest(LOOK), plans()]);
  return { entries, goals: goalsIn(all) };
};

/** The small things of today, at most three, or that today was chosen for rest. */
export function PopupToday({ book, now, none }: Props) {
  const { value } = useRead(read, []);
  if (!value) return null;
  const today = dayOf(new Date(now).toISOString());
  if (restsOn(today, value.goals)) return <p class="soft">{i18n.t('popup.nothing.resting')}</p>;
  const steps = todayOf(today, value.entries, value.goals);
  if (!steps.length) return <>{none}</>;
  return (
    <section>
      <h2 class="label">{i18n.t('popup.nothing.today')}</h2>
      {steps.map((one) =>
        one.from === 'entry' ? (
          <Step key={one.entry.id} entry={one.entry} book={book} />
        ) : (
          <PopupCheck
            key={one.goal.id}
            label={one.goal.text ?? ''}
            on={doneOn(one.goal, today)}
            onChange={(on) => void book.write(tickDraft(one.goal, today, on))}
          />
        ),
      )}
    </section>
  );
}

function Step({ entry, book }: { entry: Entry; book: PopupBook }) {
  return (
    <PopupCheck
      label={entry.next?.what ?? ''}
      hint={[entry.company, entry.role].filter(Boolean).join(', ')}
      on={entry.next?.done === true}
      onChange={(on) => void book.write(tick(entry, on))}
    />
  );
}
