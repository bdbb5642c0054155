import { useCallback } from 'preact/hooks';
import type { Deeds } from '@/utils/growth/victories';
import { newest } from '@/utils/store/entries';
import { plans } from '@/utils/store/goals';
import { people } from '@/utils/store/people';
import { strengths } from '@/utils/store/strengths';
import { type Read, useRead } from './use-read';

/** Entries that can matter to the weeks one looks at. Older ones stay unread, however long a journal is. */
const RECENT = 200;

async function deeds(): Promise<Deeds> {
  const [entries, some, all, own] = await Promise.all([newest(RECENT), people(), plans(), strengths()]);
  return { entries, people: some, plans: all, strengths: own };
}

/** Everything the weeks are made of. */
export function useWeek(): Read<Deeds> {
  return useRead(
    useCallback(() => deeds(), []),
    [],
  );
}
