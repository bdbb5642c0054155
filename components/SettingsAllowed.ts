import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Allowed {
  /** May Rebound look there? Undefined until the browser has said so. */
  allowed: boolean | undefined;
  /** The browser's own question is open. It may stay so for ever: nothing waits for it. */
  asking: boolean;
  refused: boolean;
  /** Lets the browser ask. Only within a press of the person's. */
  ask: () => void;
}

/** What the browser allows for these addresses; follows what the person changes in the browser. */
export function useAllowed(origins: string[]): Allowed {
  const [allowed, setAllowed] = useState<boolean>();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const which = origins.join(' ');

  useEffect(() => {
    const look = () => {
      browser.permissions
        .contains({ origins: which.split(' ') })
        .then(setAllowed, () => setAllowed(undefined));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [which]);

  function ask(): void {
    setAsking(true);
    setRefused(false);
    const done = (yes: boolean) => {
      setAsking(false);
      setRefused(!yes);
      if (yes) setAllowed(true);
    };
    browser.permissions.request({ origins }).then(done, () => done(false));
  }

  return { allowed, asking, refused, ask };
}
