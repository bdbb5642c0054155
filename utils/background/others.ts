import { browser } from 'wxt/browser';
import { mailMatches } from '../sites/mail';
import { patternOf } from '../sites/pattern';
import { settings } from '../store/settings';
import { mailTabs, putInto } from './inject';

const ID = 'others';
const SCRIPT = '/other-letters.js';

/**
 * Puts the script that lets other letters be asked about into the mail, while the person wants that; takes it out
 * again else. Without it the mail's pages carry nothing of it.
 */
export async function applyOthers(): Promise<void> {
  const { others, own } = await settings();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!others) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: [...mailMatches, ...Object.keys(own).map(patternOf)],
      js: [SCRIPT],
      runAt: 'document_idle',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  for (const { id } of await mailTabs())
    if (id !== undefined) await putInto({ tabId: id, allFrames: true }, SCRIPT).catch(() => {});
}
