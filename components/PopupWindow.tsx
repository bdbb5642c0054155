import { doneAt } from '@/utils/ritual/done';
import { setWindow } from '@/utils/ritual/moves';
import { afterJump, over } from '@/utils/ritual/window';
import type { StepProps } from './PopupRitual';
import { PopupWindowRuns } from './PopupWindowRuns';
import { PopupWindowSet } from './PopupWindowSet';
import { PopupWindowTime } from './PopupWindowTime';
import { useHeld } from './use-held';
import { type Jump, useNow } from './use-now';

/** A window that ended longer ago than this belongs to another day: the step begins anew. Milliseconds. */
const SAME_SITTING = 12 * 3_600_000;

/** Step 2: a time set apart to feel it. Set, running, waiting, or over. */
export function PopupWindow({ entry, book, go }: StepProps) {
  const window = book.window?.entry === entry.id ? book.window : undefined;
  const now = useNow(window?.endsAt !== undefined, window?.endsAt, mendClock);

  // Here and not in the screens: the words are the same before and after the end.
  const held = useHeld(entry.id);

  function mendClock({ before, now: at, passed }: Jump): void {
    if (!window) return;
    const moved = afterJump(window, before, at, passed);
    if (moved !== window) void book.write(setWindow(moved));
  }

  const step = { entry, book, go, now };
  const words = { ...step, held };
  if (window && !over(window, now)) return <PopupWindowRuns {...words} window={window} />;
  const ended = Date.parse(doneAt(entry, 'window') ?? '');
  if (window || now - ended < SAME_SITTING) return <PopupWindowTime {...words} window={window} />;
  return <PopupWindowSet {...step} />;
}
