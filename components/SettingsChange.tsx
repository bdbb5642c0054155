import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { setTo } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import type { Settings } from '@/utils/store/settings';
import { type Saving, useSaving } from './JournalSaving';

export interface Change {
  /** Sets this at once. Gives whether it went through. */
  set: (fields: Partial<Settings>) => Promise<boolean>;
  /** What to show: "Kept.", or that nothing was changed. Its place is always there, so that readers hear it. */
  answer: ComponentChildren;
  save: Saving['save'];
}

/** Changes settings and says how that went. `quietly`: where the control itself shows it, no word is needed. */
export function useChange(quietly = false): Change {
  const { save, note } = useSaving();
  const [kept, setKept] = useState(false);

  async function set(fields: Partial<Settings>): Promise<boolean> {
    setKept(false);
    const done = await save(() => send('write', setTo(fields)));
    setKept(done && !quietly);
    return done;
  }

  const answer = (
    <>
      <p class="fact" role="status">
        {kept && i18n.t('settings.kept')}
      </p>
      {note}
    </>
  );
  return { set, answer, save };
}
