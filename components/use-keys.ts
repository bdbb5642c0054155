import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * The keys of one of our commands as the browser has them now, "Alt Shift K"; empty where the person has set
 * none, undefined where the browser does not say.
 */
export function useKeys(command: string): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKeys(all.find(({ name }) => name === command)?.shortcut?.replaceAll('+', ' ') ?? ''),
      () => setKeys(undefined),
    );
  }, [command]);
  return keys;
}
