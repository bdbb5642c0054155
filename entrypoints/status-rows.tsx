import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import barCss from '@/components/LetterBar.css?inline';
import partsCss from '@/components/parts.css?inline';
import { type ManySays, StatusMany } from '@/components/StatusMany';
import { StatusRow } from '@/components/StatusRow';
import rowCss from '@/components/StatusRow.css?inline';
import tokensCss from '@/components/tokens.css?inline';
import { speaks } from '@/utils/classify/status/speaks';
import { extension } from '@/utils/extension';
import { isDark } from '@/utils/ground';
import { type Followed, follow, type Offer } from '@/utils/rows/follow';
import { many } from '@/utils/rows/many';
import type { RowAct, RowSeen, RowState, RowsAnswer } from '@/utils/rows/row';
import { watchRows } from '@/utils/rows/watch';
import { MANY_HOST, ROW_HOST, world } from '@/utils/world';

const sheet = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

/** A closed root of our own: neither the page's styles nor its scripts reach into it. */
function root(name: string, sheets: CSSStyleSheet[]): { host: HTMLElement; inside: ShadowRoot } {
  const host = document.createElement(name);
  const inside = host.attachShadow({ mode: 'closed' });
  inside.adoptedStyleSheets = sheets;
  return { host, inside };
}

async function call(name: 'rows' | 'markRows', ...args: unknown[]): Promise<RowsAnswer> {
  const answer = await extension.runtime.sendMessage({ call: name, args });
  if (!answer || 'failed' in answer) throw new Error(answer?.failed ?? 'no answer');
  return answer.ok;
}

/** The ground of a list, asked once: each time the page's styles have to be worked out anew. */
const grounds = new WeakMap<Element, 'dark' | 'light'>();

function schemeAt(spot: Element): 'dark' | 'light' {
  const list = spot.closest('table,ul,ol,main,[role=list],[role=table]') ?? document.body;
  const known = grounds.get(list) ?? (isDark(spot.parentElement ?? spot) ? 'dark' : 'light');
  grounds.set(list, known);
  return known;
}

/** Where an offer stands: in the cell of a table, else after the words, but never inside of what leads elsewhere. */
function put(host: HTMLElement, spot: Element): boolean {
  const outer = spot.closest('a,button,[role=button],[role=link]') ?? spot;
  const cell = outer.matches('td,th,[role=cell],[role=gridcell]');
  if (cell ? host.parentElement === outer : outer.nextElementSibling === host) return false;
  host.dataset.scheme = schemeAt(outer);
  if (cell) outer.append(host);
  else outer.after(host);
  return true;
}

function main(): void {
  world.reboundRows?.abort();
  const stop = new AbortController();
  world.reboundRows = stop;
  for (const old of document.querySelectorAll(`${ROW_HOST},${MANY_HOST}`)) old.remove();
  const rowSheets = [tokensCss, partsCss, rowCss].map(sheet);
  const barSheets = [tokensCss, partsCss, barCss].map(sheet);
  let ours = () => {};

  /** A press that reached us: what to say of each row. Never rejects. */
  async function mark(rows: RowSeen[], act: RowAct): Promise<RowState[]> {
    // An update leaves this script without a background; its successor comes with its own offers.
    if (!extension.runtime?.id) stop.abort();
    try {
      const answer = await call('markRows', rows, act);
      if (!answer.off) return answer.states;
      stop.abort();
    } catch {
      // what failed is said beside the row
    }
    return rows.map(() => ({ say: 'error' }));
  }

  function show(element: Element, followed: Followed): Offer {
    const { host, inside } = root(ROW_HOST, rowSheets);
    let pressed = false;
    let undoable = false;
    const draw = (state: RowState): void => {
      followed.state = state;
      if (state.say === 'nothing') remove();
      else
        render(
          <StatusRow
            state={state}
            role={followed.seen.role}
            pressed={pressed}
            undoable={undoable}
            onAct={(act, event) => void press(act, event)}
          />,
          inside,
        );
      ours();
    };
    const press = async (act: RowAct, event: Event): Promise<void> => {
      // A page can make events, but no real press; and it may have put another row here since.
      if (!event.isTrusted || !rows.still(element, followed)) return void rows.look();
      pressed = true;
      const [state = { say: 'error' as const }] = await mark([followed.seen], act);
      undoable = act !== 'undo' && state.say !== 'error' && state.say !== 'doubt';
      draw(state);
      above.look([...rows.rows.values()]);
    };
    const remove = (): void => {
      render(null, inside);
      host.remove();
    };
    if (followed.state) draw(followed.state);
    put(host, followed.spot);
    return {
      place: (spot) => put(host, spot),
      say(state) {
        undoable = state.say === 'logged';
        draw(state);
      },
      remove,
    };
  }

  const above = many({
    page: document,
    stop: stop.signal,
    mark,
    show(onAct) {
      const { host, inside } = root(MANY_HOST, barSheets);
      let pressed = false;
      return {
        host,
        say(says: ManySays) {
          render(
            <StatusMany
              says={says}
              pressed={pressed}
              onAct={(act, event) => {
                if (!event.isTrusted) return;
                pressed = true;
                onAct(act);
              }}
            />,
            inside,
          );
          host.dataset.scheme = isDark(host.parentElement ?? document.body) ? 'dark' : 'light';
          ours();
        },
        remove() {
          render(null, inside);
          host.remove();
        },
      };
    },
  });

  const rows = follow({
    page: document,
    stop,
    speaks,
    ask: (seen, check) => call('rows', seen, check),
    show,
    shown(all) {
      above.look(all);
      ours();
    },
    now: () => Date.now(),
  });
  const look = (): void => {
    if (extension.runtime?.id)
      rows.look().catch(() => {}); // no background for a moment: the next change asks again
    else stop.abort();
  };
  ours = watchRows(document, stop.signal, look);

  // The person has changed where Rebound looks, or the browser has: an empty question tells.
  const knocked = (message: unknown): undefined => {
    if ((message as { rebound?: string } | null)?.rebound !== 'rows') return undefined;
    call('rows', []).then(
      (answer) => answer.off && stop.abort(),
      () => {},
    );
    return undefined;
  };
  extension.runtime.onMessage.addListener(knocked);
  stop.signal.addEventListener('abort', () => extension.runtime?.onMessage?.removeListener(knocked));
}

export default defineUnlistedScript(() => main());
