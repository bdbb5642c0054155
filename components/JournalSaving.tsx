import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { Attend } from './Attend';

export interface Saving {
  /** Does the work, and says in `note` when it failed. Gives whether it went through. */
  save: (work: () => Promise<unknown>) => Promise<boolean>;
  /** What to show: nothing, or that nothing was changed. */
  note: ComponentChildren;
}

/** One write at a time, and the words for when the background refuses it. */
export function useSaving(): Saving {
  const [failed, setFailed] = useState(false);

  async function save(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  }

  const note = failed && (
    <Attend>
      <b>{i18n.t('journal.failed.lead')}</b> {i18n.t('journal.failed.rest')}
    </Attend>
  );
  return { save, note };
}
