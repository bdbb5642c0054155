import { useEffect } from 'preact/hooks';
import { send } from '@/utils/messages';
import { chosenOf, leftovers, type ResumeVersion, resumes } from '@/utils/store/resumes';
import { type Read, useRead } from './use-read';

export interface Resumes extends Pick<Read<unknown>, 'error' | 'again'> {
  /** The newest first; undefined before the first answer. */
  versions: ResumeVersion[] | undefined;
  /** The one listings are held against. */
  chosen: ResumeVersion | undefined;
}

/** The versions of the resume, read again whenever one changes. */
export function useResumes(): Resumes {
  const { value, error, again } = useRead(resumes, []);
  return { versions: value, chosen: value && chosenOf(value), error, again };
}

/** Wipes the words of versions that were taken away earlier and not brought back. */
export function useNoLeftovers(): void {
  useEffect(() => {
    leftovers()
      .then((ids) => Promise.all(ids.map((id) => send('wipe', id, ['text'], 'resumes'))))
      .catch(() => {}); // the next opening tries again; nothing of it is shown anywhere
  }, []);
}
