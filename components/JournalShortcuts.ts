import { useEffect, useRef } from 'preact/hooks';

/** What the keys of the journal do. */
export interface Does {
  next: () => void;
  previous: () => void;
  /** Is the focus on an entry of the list? Elsewhere arrows and Delete belong to the page. */
  inList: () => boolean;
  /** Puts the focus into the search field. */
  search: () => void;
  edit: () => void;
  remove: () => void;
  /** Shows or hides the list of keys. */
  keys: () => void;
  escape: () => void;
}

const WRITES = 'input, textarea, select, [contenteditable], dialog';

/** Listens for the journal's keys. A key pressed while writing, or with a modifier, is left alone. */
export function useJournalKeys(does: Does): void {
  const now = useRef(does);
  now.current = does;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return;
      if (event.target instanceof Element && event.target.closest(WRITES)) return;
      const act = meaning(event.key, now.current);
      if (!act) return;
      event.preventDefault();
      act();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function meaning(key: string, does: Does): (() => void) | undefined {
  switch (key) {
    case 'j':
      return does.next;
    case 'k':
      return does.previous;
    case 'ArrowDown':
      return does.inList() ? does.next : undefined;
    case 'ArrowUp':
      return does.inList() ? does.previous : undefined;
    case '/':
      return does.search;
    case 'e':
      return does.edit;
    case 'Delete':
      return does.remove;
    case '?':
      return does.keys;
    case 'Escape':
      return does.escape;
    default:
      return undefined;
  }
}
