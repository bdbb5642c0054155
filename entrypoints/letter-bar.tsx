import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LetterBar } from '@/components/LetterBar';
import barCss from '@/components/LetterBar.css?inline';
import partsCss from '@/components/parts.css?inline';
import tokensCss from '@/components/tokens.css?inline';
import { isDark } from '@/utils/ground';
import type { BarState } from '@/utils/messages';
import { realPress } from '@/utils/real-press';
import type { Open } from '@/utils/sites/open';
import { type Act, type Said, tell } from '@/utils/tell';
import { type Bar, HOST, world } from '@/utils/world';

/** The bar in its own closed root, so that neither the page's styles nor its scripts reach into it. */
function show(letter: Open, first: BarState): Bar {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokensCss, partsCss, barCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  let pressed = false;
  const since = performance.now();
  host.dataset.since = String(since);

  function draw(state: Said | undefined): void {
    if (!state) return;
    if (state.say === 'nothing' || state.say === 'off') remove();
    else
      render(
        <LetterBar state={state} pressed={pressed} onAct={(act, event) => void press(state, act, event)} />,
        root,
      );
  }

  async function press(state: Said, act: Act, event: Event): Promise<void> {
    if (!realPress(event, host, since) || !('key' in state)) return;
    pressed = true;
    if (act === 'same' && state.say === 'doubt') draw({ say: 'again', key: state.key, on: state.on });
    draw(await tell(state.key, act, letter.key));
  }

  function place(spot: Element): void {
    host.dataset.scheme = isDark(spot.parentElement ?? spot) ? 'dark' : 'light';
    if (host.nextElementSibling !== spot) spot.before(host);
  }

  function remove(): void {
    render(null, root);
    host.remove();
  }

  place(letter.spot);
  draw(first);
  world.rebound?.stop.signal.addEventListener('abort', remove);
  return { place, remove };
}

/** Put into a page only when there is something to say; twice put in, it is still one. */
function main(): void {
  if (!world.rebound || world.rebound.show) return;
  // What an older Rebound left behind when it was updated under this page.
  for (const old of document.querySelectorAll(HOST)) old.remove();
  world.rebound.show = show;
}

export default defineUnlistedScript(() => main());
