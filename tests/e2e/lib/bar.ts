import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { SETTLED } from '@/utils/real-press';

/** What puppeteer's own frames hold beneath, for what its interface does not offer: a closed shadow root. */
interface Beneath {
  mainRealm(): {
    createHandle(value: unknown): ElementHandle<ShadowRoot & Element>;
    adoptBackendNode(id: number): Promise<ElementHandle<ShadowRoot & Element>>;
  };
  client: {
    send(method: string, given: object): Promise<{ node: { shadowRoots: { backendNodeId: number }[] } }>;
  };
  browsingContext?: {
    id: string;
    userContext: {
      browser: {
        session: {
          send(
            method: string,
            given: object,
          ): Promise<{ result: { result: { value: { shadowRoot: unknown } } } }>;
        };
      };
    };
  };
}

/** The inside of the bar, which no page can reach. */
export async function inside(host: ElementHandle<Element>): Promise<ElementHandle<ShadowRoot & Element>> {
  const frame = host.frame as unknown as Beneath;
  const realm = frame.mainRealm();
  const context = frame.browsingContext;
  if (context) {
    const { result } = await context.userContext.browser.session.send('script.callFunction', {
      functionDeclaration: '(e) => e',
      arguments: [(host as unknown as { remoteValue(): unknown }).remoteValue()],
      awaitPromise: false,
      target: { context: context.id },
      resultOwnership: 'root',
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return realm.createHandle(result.result.value.shadowRoot);
  }
  const objectId = (host as unknown as { remoteObject(): { objectId: string } }).remoteObject().objectId;
  const { node } = await frame.client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots[0];
  if (!root) throw new Error('The bar has no inside');
  return realm.adoptBackendNode(root.backendNodeId);
}

/** The bar's sentence as soon as it fits, or what it is after a moment. Runs in the page. */
function sentence(inner: Element, source: string): Promise<string> {
  const read = () => (inner.querySelector('.w')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(read());
    };
    const look = () => {
      if (new RegExp(source).test(read())) done();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(done, 250);
    observer.observe(inner, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** Resolves when a bar has been in its page for so long. Runs in the page. Milliseconds. */
function longThere(host: Element, settled: number): Promise<void> {
  const since = Number((host as HTMLElement).dataset.since);
  return new Promise((resolve) => {
    const look = () => (performance.now() - since >= settled ? resolve() : setTimeout(look, 20));
    look();
  });
}

/** The bar above the letter that is shown, as a person meets it: its words and its buttons. `within` is its frame. */
export class BarOnPage {
  constructor(
    private page: Page,
    private scope = '',
    private within: Pick<Frame, 'waitForSelector'> = page,
  ) {}

  private async host() {
    const host = await this.within.waitForSelector(`${this.scope} rebound-bar`, { visible: true });
    if (!host) throw new Error('There is no bar');
    return host;
  }

  private async root() {
    return inside(await this.host());
  }

  /** Its sentence, once there is a bar with one that `like` matches: a page, or an update, may put a new one in its place. */
  async says(like: RegExp): Promise<string> {
    const until = Date.now() + 15_000;
    for (;;) {
      const words = await (await this.root()).evaluate(sentence, like.source).catch(() => '');
      if (like.test(words)) return words;
      if (Date.now() > until) throw new Error(`The bar says "${words}" and not ${like}`);
    }
  }

  async buttons(): Promise<string[]> {
    return (await this.root()).evaluate((inner) =>
      [...inner.querySelectorAll('button')].map((b) => b.textContent ?? ''),
    );
  }

  /** Presses a button with the mouse, as a person does. */
  async press(words: string): Promise<void> {
    const host = await this.host();
    await host.evaluate(longThere, SETTLED); // before that, no press counts
    const root = await inside(host);
    const button = await root.evaluateHandle(
      (inner, label) => [...inner.querySelectorAll('button')].find((b) => b.textContent === label) ?? null,
      words,
    );
    const element = button.asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`The bar has no "${words}", but ${(await this.buttons()).join(', ')}`);
    await element.scrollIntoView();
    const box = await element.boundingBox();
    if (!box) throw new Error(`"${words}" is not to be seen`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Presses a button as a page's script could at best: an event that no person made. */
  async pressByScript(words: string): Promise<void> {
    await (await this.root()).evaluate((inner, label) => {
      const button = [...inner.querySelectorAll('button')].find((found) => found.textContent === label);
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }, words);
  }

  /** The words of the element that has the focus inside the bar. */
  async focused(): Promise<string | undefined> {
    return (await this.root()).evaluate((inner) => inner.activeElement?.textContent ?? undefined);
  }
}
