import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useChange } from './SettingsChange';

export interface Off {
  /** Ids of the sites that are off, as the person left them, before it is read back. */
  off: readonly string[];
  turn: (site: string, on: boolean) => void;
  answer: ComponentChildren;
}

/** The switches of the mail sites. Two pressed one right after the other must not undo each other. */
export function useOff(stored: readonly string[]): Off {
  const { set, answer } = useChange(true);
  const [off, setOff] = useState(stored);
  const latest = useRef(stored);
  const underway = useRef(0);

  const show = (next: readonly string[]) => {
    latest.current = next;
    setOff(next);
  };
  // At once, so that no press comes in between; and not while what was pressed last is still to be kept.
  useLayoutEffect(() => {
    if (underway.current === 0) show(stored);
  }, [stored.join(' ')]);

  async function turn(site: string, on: boolean): Promise<void> {
    const others = latest.current.filter((id) => id !== site);
    const next = on ? others : [...others, site];
    show(next);
    underway.current += 1;
    const kept = await set({ off: next });
    underway.current -= 1;
    if (!kept) show(stored);
  }

  return { off, turn: (site, on) => void turn(site, on), answer };
}
