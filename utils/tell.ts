import { extension } from './extension';
import type { BarState, Where } from './messages';
import type { Sighting } from './sighting';

/** What the person can press in the bar. */
export type Act =
  | 'log'
  | 'notNow'
  | 'notOne'
  | 'undo'
  | 'quiet'
  | 'same'
  | 'another'
  | 'open'
  | 'ask'
  | 'notes'
  | 'time'
  | 'hand';

/** Presses that open something and leave the bar as it is. */
const OPENS: Partial<Record<Act, Where>> = {
  open: 'ritual',
  ask: 'ask',
  notes: 'notes',
  time: 'time',
  hand: 'hand',
};

/** What the bar can say: the background's answer, or that there is no background any more. */
export type Said = BarState | { say: 'updated' };

async function call(name: string, args: unknown[]): Promise<BarState> {
  const answer = await extension.runtime.sendMessage({ call: name, args });
  if (!answer || 'failed' in answer) throw new Error(answer?.failed ?? 'no answer');
  return answer.ok;
}

/**
 * Tells the background what was pressed and gives what the bar says next; undefined where it stays as it
 * is. A background that has forgotten the letter (the browser was restarted) is shown it once more: `letter` is its key on the page, or the letter itself.
 * Never rejects: what goes wrong is something the bar says.
 */
export async function tell(key: string, act: Act, letter?: string | Sighting): Promise<Said | undefined> {
  // An update leaves this script without a background; only a reload of the page brings a new one.
  if (!extension.runtime?.id) return { say: 'updated' };
  try {
    const where = OPENS[act];
    if (where) {
      await call('open', [key, where]);
      return undefined;
    }
    const [name, args] = act === 'same' || act === 'another' ? ['log', [key, act]] : [act, [key]];
    const state = await call(name, args);
    if (state.say !== 'error' || !letter) return state;
    await call('look', [letter]);
    return await call(name, args);
  } catch {
    return extension.runtime?.id ? { say: 'error', key } : { say: 'updated' };
  }
}
