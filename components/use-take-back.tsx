import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { backDraft, type OwnStore, removedDraft } from '@/utils/store/own';
import type { Saving } from './JournalSaving';
import { UndoLine } from './UndoLine';

export interface TakeBack {
  /** Hides a record and offers the way back. Gives whether it went through. */
  remove: (store: OwnStore, id: string) => Promise<boolean>;
  /** The line with the way back; it stands in the page also while it is empty. */
  line: ComponentChildren;
}

/** Deleting with a way back, for everything on the pages about the person. */
export function useTakeBack(saving: Saving): TakeBack {
  const [gone, setGone] = useState<{ store: OwnStore; id: string }>();

  async function remove(store: OwnStore, id: string): Promise<boolean> {
    const done = await saving.save(() => send('write', removedDraft(store, id, new Date())));
    if (done) setGone({ store, id });
    return done;
  }

  async function undo(): Promise<void> {
    if (!gone) return;
    if (await saving.save(() => send('write', backDraft(gone.store, gone.id)))) setGone(undefined);
  }

  const line = (
    <UndoLine
      words={gone && i18n.t('growth.removed')}
      onUndo={() => void undo()}
      onGone={() => setGone(undefined)}
    />
  );
  return { remove, line };
}
