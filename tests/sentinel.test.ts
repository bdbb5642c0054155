import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BarState } from '@/utils/messages';
import type { Open, OpenMail } from '@/utils/sites/open';
import type { Bar, World } from '@/utils/world';
import { type Costs, counting, layoutReads } from './page-costs';

const sendMessage = vi.fn();
const world = globalThis as World & { browser?: unknown };
const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'rebound', sendMessage };
world.browser = { runtime };
// `utils/extension.ts` looks for the browser when it is imported.
const { watchMail } = await import('@/entrypoints/sentinel');
const gmail: OpenMail = (await import('@/utils/sites/mail/gmail')).open;
afterAll(() => {
  world.browser = undefined;
});

const ORDINARY = 'Are you coming to the market on Saturday? I can bring the big bag.';
const NO =
  'Thank you for your application. Unfortunately, we have decided to move forward with other candidates.';
const SURE: BarState = { say: 'sure', key: 'k' };

const element = (tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
};

/** Shows one letter as Gmail does, in place of the one before. Gives its body. */
function openLetter(id: string, words: string): HTMLElement {
  const body = element('div', { class: 'a3s' }, element('p', {}, words));
  document
    .querySelector('main')
    ?.replaceChildren(
      element('h2', { 'data-legacy-thread-id': id }, 'A letter'),
      element(
        'div',
        { 'data-legacy-message-id': id },
        element(
          'div',
          { class: 'gs' },
          element('span', { class: 'gD', email: 'dana@larkspurlabs.example', name: 'Dana' }, 'Dana'),
          element('div', { class: 'ii gt' }, body),
        ),
      ),
    );
  return body;
}

const numbered = (number: number): string => (0x19fb00000000000n + BigInt(number)).toString(16);

/** Until everything the page has set off has been dealt with. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

/** Stands in for the bar's script, which the background puts in before it answers. */
function answersWithBar(state: BarState = SURE): { shown: Open[]; bar: Bar } {
  const shown: Open[] = [];
  const bar = { place: vi.fn(), remove: vi.fn() };
  sendMessage.mockImplementation(async () => {
    if (world.rebound)
      world.rebound.show = (letter) => {
        shown.push(letter);
        return bar;
      };
    return { ok: state };
  });
  return { shown, bar };
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  runtime.id = 'rebound';
  document.title = 'Inbox - maya@lindner.example - Mail';
  document.body.replaceChildren(element('div', { gh: 'tl' }), element('main', {}));
});
afterEach(() => {
  world.rebound?.stop.abort();
  world.rebound = undefined;
  vi.useRealTimers();
});

describe('ordinary mail', () => {
  let costs: Costs;
  afterEach(() => costs.stop());

  test('a hundred letters cost one reading each, and nothing else', async () => {
    watchMail(gmail);
    await settled();
    costs = counting();
    const bodies: HTMLElement[] = [];
    for (let i = 0; i < 100; i += 1) {
      bodies.push(openLetter(numbered(i), `${ORDINARY} ${i}`));
      await settled();
    }
    expect(bodies.map((body) => costs.read.get(body))).toEqual(bodies.map(() => 1));
    const others = [...costs.read.keys()].filter((node) => !bodies.includes(node as HTMLElement));
    // The title is no letter: the test's own page reads it from its text when asked for it.
    expect(others.filter((node) => !document.head.contains(node as Node))).toEqual([]);
    expect(costs.layout).toEqual([]);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('what is counted as layout can be counted', () => {
    costs = counting();
    for (const read of Object.values(layoutReads(document.body))) read();
    expect(costs.layout.sort()).toEqual(Object.keys(layoutReads(document.body)).sort());
    expect(document.body.textContent).toBe('');
    expect(costs.read.get(document.body)).toBe(1);
  });
});

describe('a rejection', () => {
  test('is asked about once, by its name on the page', async () => {
    const { shown } = answersWithBar();
    openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(sendMessage).toHaveBeenCalledWith({ call: 'look', args: [numbered(1)] });
    expect(shown.map((letter) => letter.key)).toEqual([numbered(1)]);

    document.body.append(element('p', {}, 'the page goes on'));
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('a page that changes around it gets the bar back in its place, without asking again', async () => {
    const { bar } = answersWithBar();
    const body = openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    body.replaceChildren(element('p', {}, NO));
    await settled();
    expect(bar.place).toHaveBeenCalledWith(document.querySelector('.ii.gt'));
    expect(bar.remove).not.toHaveBeenCalled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('another letter in the same element is looked at anew', async () => {
    const { shown, bar } = answersWithBar();
    const body = openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    document.querySelector('[data-legacy-message-id]')?.setAttribute('data-legacy-message-id', numbered(2));
    body.replaceChildren(element('p', {}, `${NO} Again.`));
    await settled();
    expect(shown.map((letter) => letter.key)).toEqual([numbered(1), numbered(2)]);
    expect(bar.remove).toHaveBeenCalledTimes(1);
  });

  test('an ordinary letter in its place takes the bar away', async () => {
    const { bar } = answersWithBar();
    const body = openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    document.querySelector('[data-legacy-message-id]')?.setAttribute('data-legacy-message-id', numbered(2));
    body.replaceChildren(element('p', {}, ORDINARY));
    await settled();
    expect(bar.remove).toHaveBeenCalledTimes(1);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('a body that goes on being written is read to its end', async () => {
    answersWithBar();
    const body = openLetter(numbered(1), ORDINARY);
    watchMail(gmail);
    await settled();
    expect(sendMessage).not.toHaveBeenCalled();
    body.append(element('p', {}, NO));
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('a letter that has gone before the answer comes gets no bar', async () => {
    const { shown } = answersWithBar();
    const answer = sendMessage.getMockImplementation();
    let late: (() => void) | undefined;
    sendMessage.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => {
        late = resolve;
      });
      return answer?.();
    });
    const body = openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    document.querySelector('[data-legacy-message-id]')?.setAttribute('data-legacy-message-id', numbered(2));
    body.replaceChildren(element('p', {}, ORDINARY));
    await settled();
    late?.();
    await settled();
    expect(shown).toEqual([]);
  });

  test('a body that is written late is read when its words are there', async () => {
    answersWithBar();
    const body = openLetter(numbered(1), '');
    watchMail(gmail);
    await settled();
    expect(sendMessage).not.toHaveBeenCalled();
    body.replaceChildren(element('p', {}, NO));
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('`again` looks at what is open as if it had just been opened', async () => {
    answersWithBar();
    openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    world.rebound?.again();
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('an end', () => {
  test('a newer sentinel takes over from an older one', async () => {
    answersWithBar();
    watchMail(gmail);
    const older = world.rebound;
    watchMail(gmail);
    expect(older?.stop.signal.aborted).toBe(true);
    expect(world.rebound).not.toBe(older);
    await settled();
    openLetter(numbered(1), NO);
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('one that was replaced, but still runs, takes its bar away instead of putting it back', async () => {
    const { bar } = answersWithBar();
    const body = openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    runtime.id = undefined; // as the browser leaves it to a script whose extension was updated
    body.replaceChildren(element('p', {}, NO));
    await settled();
    expect(bar.place).not.toHaveBeenCalled();
    expect(world.rebound?.stop.signal.aborted).toBe(true); // upon which the bar goes: see letter-bar.tsx
  });

  test('a site that is switched off is left alone from then on', async () => {
    const { shown } = answersWithBar({ say: 'off' });
    openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    expect(world.rebound?.stop.signal.aborted).toBe(true);
    openLetter(numbered(2), NO);
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(shown).toEqual([]);
  });

  test.each([
    [
      'throws',
      () =>
        sendMessage.mockImplementation(() => {
          throw new Error('Extension context invalidated.');
        }),
    ],
    ['rejects', () => sendMessage.mockRejectedValue(new Error('Could not establish connection.'))],
    ['says nothing', () => sendMessage.mockResolvedValue(undefined)],
  ])('a background that %s leaves the page in peace', async (_how, prepare) => {
    const failed = vi.fn();
    process.on('unhandledRejection', failed);
    const said = vi.spyOn(console, 'error');
    prepare();
    openLetter(numbered(1), NO);
    watchMail(gmail);
    await settled();
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve)); // unhandled rejections are told after this turn
    process.off('unhandledRejection', failed);
    expect(failed).not.toHaveBeenCalled();
    expect(said).not.toHaveBeenCalled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('leaves no listener, no observer and no timer behind', async () => {
    const added = [document, window].map((target) => vi.spyOn(target, 'addEventListener').mock);
    const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
    watchMail(gmail);
    const { signal } = world.rebound?.stop ?? new AbortController();
    const own = added.flatMap((mock) => mock.calls);
    expect(own.map(([type]) => type).sort()).toEqual(['focusin', 'focusout', 'pageshow']);
    expect(own.every(([, , options]) => (options as { signal?: AbortSignal }).signal === signal)).toBe(true);
    expect(vi.getTimerCount()).toBe(1);
    world.rebound?.stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    expect(disconnected).toHaveBeenCalled();

    openLetter(numbered(1), NO);
    document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    document.dispatchEvent(new MouseEvent('click'));
    window.dispatchEvent(new Event('pageshow'));
    await settled();
    expect(vi.getTimerCount()).toBe(0);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('writing', () => {
  function replyBox(): HTMLElement {
    const box = element('div', { contenteditable: 'true', tabindex: '0' }, element('p', {}));
    document.body.append(box);
    return box;
  }
  function type(box: HTMLElement, words: string): void {
    for (const key of words) box.querySelector('p')?.append(key);
    box.append(element('p', {}));
  }

  test('costs nothing, and what came meanwhile is seen afterwards', async () => {
    const find = vi.fn(gmail.find);
    const here = vi.fn(gmail.here);
    answersWithBar();
    const box = replyBox();
    watchMail({ ...gmail, here, find });
    await settled();
    box.focus();
    await settled();
    for (const called of [here, find]) called.mockClear();
    type(box, 'Thank you for letting me know.');
    openLetter(numbered(1), NO);
    expect(vi.getTimerCount()).toBe(0);
    await settled();
    expect(here).not.toHaveBeenCalled();
    expect(find).not.toHaveBeenCalled();

    box.blur();
    await settled();
    expect(find).toHaveBeenCalledTimes(1);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('whoever writes when we come is left alone too', async () => {
    const find = vi.fn(gmail.find);
    answersWithBar();
    const box = replyBox();
    box.focus();
    watchMail({ ...gmail, find });
    await settled();
    find.mockClear();
    type(box, 'Thank you.');
    await settled();
    expect(find).not.toHaveBeenCalled();
  });

  test('a box that is removed while it has the focus does not blind us: the next click looks again', async () => {
    answersWithBar();
    const box = replyBox();
    watchMail(gmail);
    await settled();
    box.focus();
    await settled();
    box.remove();
    openLetter(numbered(1), NO);
    document.body.click();
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
