import type { Followed } from './follow';
import type { RowAct, RowSeen, RowState } from './row';
import { MOST_ROWS } from './row';

/** From so many on, one press for each would be a chore. */
const SEVERAL = 4;

/** The line above the list. */
export interface Line {
  host: HTMLElement;
  say(says: 'offer' | 'busy' | 'done' | 'some'): void;
  remove(): void;
}

export interface Many {
  page: Document;
  stop: AbortSignal;
  mark(rows: RowSeen[], act: RowAct): Promise<RowState[]>;
  show(onAct: (act: 'file' | 'later' | 'undo') => void): Line;
}

/** The element that all rows are in, or undefined where they have none but the page. */
function around(page: Document, spots: Element[]): Element | undefined {
  let at: Element | null | undefined = spots[0]?.parentElement;
  while (at && !spots.every((one) => at?.contains(one))) at = at.parentElement;
  // Before a table or a list, not inside of it, and never before the page itself.
  const list = at?.closest('table,ul,ol,[role=table],[role=grid],[role=list]') ?? at;
  return list && list !== page.body && list !== page.documentElement ? list : undefined;
}

/** Offers to file all noes of a page at once, where there are several that the journal does not hold. */
export function many({ page, stop, mark, show }: Many) {
  let line: Line | undefined;
  let held: Followed[] = [];
  let filed: Followed[] = [];
  let quiet = false;

  const gone = (): void => {
    line?.remove();
    line = undefined;
  };
  stop.addEventListener('abort', gone);

  /** In messages of a size the background takes. */
  async function markAll(all: Followed[], act: RowAct): Promise<RowState[]> {
    const states: RowState[] = [];
    for (let i = 0; i < all.length; i += MOST_ROWS)
      states.push(
        ...(await mark(
          all.slice(i, i + MOST_ROWS).map(({ seen }) => seen),
          act,
        )),
      );
    return states;
  }

  async function press(act: 'file' | 'later' | 'undo'): Promise<void> {
    if (act === 'later') {
      quiet = true;
      gone();
      return;
    }
    const all = act === 'file' ? held : filed;
    line?.say('busy');
    const states = await markAll(all, act);
    filed = [];
    let failed = 0;
    for (const [i, one] of all.entries()) {
      const state = states[i] ?? { say: 'error' as const };
      if (state.say === 'error') failed += 1;
      if (act === 'file' && state.say === 'logged') filed.push(one);
      one.state = state;
      one.offer?.say(state);
    }
    if (act === 'undo') {
      gone();
      look(all);
    } else line?.say(failed ? 'some' : 'done');
  }

  /** Shows the line where it is needed, keeps it while there is one left, so that no row moves under a press, or takes it away. */
  function look(rows: Followed[]): void {
    if (stop.aborted || quiet) return;
    held = rows.filter(({ state }) => state?.say === 'offer');
    if (filed.length) return; // it says what it did
    const list =
      held.length >= (line ? 1 : SEVERAL)
        ? around(
            page,
            held.map(({ spot }) => spot),
          )
        : undefined;
    if (!list) {
      gone();
      return;
    }
    const made = line === undefined;
    line ??= show((act) => void press(act));
    if (line.host.nextElementSibling !== list) list.before(line.host);
    if (made) line.say('offer');
  }

  return { look };
}
