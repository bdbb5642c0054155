import { useEffect, useState } from 'preact/hooks';
import type { Checked } from '@/utils/listing/check';
import type { Listing } from '@/utils/listing/listing';
import { send } from '@/utils/messages';
import { termsOf } from '@/utils/panel/terms';
import { checkedNow, sameListing } from '@/utils/store/listings';

export interface Check {
  /** Undefined while it is under way. */
  checked?: Checked;
  /** The record of this listing; undefined while it is not kept. */
  id?: string;
  /** Reading it through failed. */
  failed: boolean;
  /** It could not be kept. */
  unkept: boolean;
}

/** One write at a time: two checks of one listing in a row are one record. */
let keeping: Promise<unknown> = Promise.resolve();

function keep(listing: Listing, checked: Checked): Promise<string> {
  const kept = keeping.then(async () => {
    const id = (await sameListing(listing))?.id ?? crypto.randomUUID();
    await send('write', checkedNow(id, listing, termsOf(checked), checked.match?.overlap, new Date()));
    return id;
  });
  keeping = kept.catch(() => {});
  return kept;
}

/**
 * Reads a listing through and keeps what it asks for. `resume` is null while there is none, and undefined
 * while that is not known; `turn` changes when the person asks again.
 */
export function useCheck(listing: Listing, resume: string | null | undefined): Check {
  const [state, setState] = useState<Check>({ failed: false, unkept: false });

  useEffect(() => {
    if (resume === undefined) return;
    let gone = false;
    const set = (next: Check) => !gone && setState(next);
    // The vocabulary is large: it comes with the first listing and not with the panel.
    void import('@/utils/listing/check')
      .then(({ check }) => {
        const checked = check(listing, resume ?? undefined);
        set({ checked, failed: false, unkept: false });
        return keep(listing, checked).then(
          (id) => set({ checked, id, failed: false, unkept: false }),
          () => set({ checked, failed: false, unkept: true }),
        );
      })
      .catch(() => set({ failed: true, unkept: false }));
    return () => {
      gone = true;
    };
  }, [listing, resume]);

  return state;
}
