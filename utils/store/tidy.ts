import { browser } from 'wxt/browser';
import { deviceOf } from './commit';
import { compareAll } from './compare';
import { journal } from './db';
import { counters } from './entries';
import { fold, foldNow } from './fold';
import { GUARDED } from './guarded';
import { readHead, writeHead } from './kept';
import { rotateJournal, rotateLog } from './rotate';
import { purgeOld } from './trash';
import { inTurn } from './turn';

/** These live as long as the browser runs. */
const TIDIED = 'tidied';
const ROTATED = 'rotated';
/** A journal of this size is compared with its copy at every start of the browser; a larger one now and then. */
const SMALL = 3_000;
const NOW_AND_THEN = 1 / 10;

/** Known in this context; saves asking after every write. */
let rotated = false;
let tidying: Promise<void> | undefined;

/**
 * What the stores need besides the writes: at every start of the background the log is folded; once in each
 * session of the browser new logs are begun, both stores compared, and the trash emptied of what is old.
 * Never in anybody's way: between its pieces, writes pass.
 */
export function tidy(now = Date.now()): Promise<void> {
  if (!GUARDED) return Promise.resolve();
  tidying ??= tidyNow(now).finally(() => {
    tidying = undefined;
  });
  return tidying;
}

async function tidyNow(now: number): Promise<void> {
  const db = await journal();
  await rotateOnce();
  await fold();
  if ((await browser.storage.session.get(TIDIED))[TIDIED]) return;
  // Firefox may clear what was not asked to stay. Chromium's answer means nothing: `unlimitedStorage` is enough there.
  if (import.meta.env.FIREFOX) await navigator.storage?.persist?.().catch(() => false);
  if ((await counters()).live <= SMALL || Math.random() < NOW_AND_THEN) await compareAll(db);
  await purgeOld(now);
  await browser.storage.session.set({ [TIDIED]: true });
}

/** After a write: the first one in a session that began with nothing to make safe. */
export async function rotateAfterWrite(): Promise<void> {
  if (!rotated) await tidy();
}

/** Begins new logs, once in a session of the browser, if something was written since the last time. */
async function rotateOnce(): Promise<void> {
  if (rotated || import.meta.env.FIREFOX) return;
  rotated = Boolean((await browser.storage.session.get(ROTATED))[ROTATED]);
  if (rotated) return;
  const db = await journal();
  const [device, head] = await Promise.all([deviceOf(db), readHead()]);
  if (!device || head?.rotated === device.seq) return;
  // One after the other: a crash must not find both half way.
  await rotateJournal(db);
  await rotateLog();
  // What lay in the log before is written once more behind it.
  await inTurn(async () => {
    const folded = await foldNow(db);
    if (folded) await writeHead({ ...folded.head, rotated: folded.seq });
  });
  rotated = true;
  await browser.storage.session.set({ [ROTATED]: true });
}
