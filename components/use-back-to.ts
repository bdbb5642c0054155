import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus back on what opened a form, once the form has closed. `open` is anything while it is open. */
export function useBackTo<T extends HTMLElement>(open: unknown): RefObject<T | null> {
  const opener = useRef<T>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current !== undefined && open === undefined) opener.current?.focus();
    was.current = open;
  }, [open]);
  return opener;
}
