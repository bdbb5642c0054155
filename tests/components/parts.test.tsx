import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Chips } from '@/components/Chips';
import { Choices } from '@/components/Choices';
import { HelpLine } from '@/components/HelpLine';
import { Ring, ringPath } from '@/components/Ring';
import { Seam } from '@/components/Seam';
import { Seg } from '@/components/Seg';
import { STAYS, UndoLine } from '@/components/UndoLine';
import { useRead } from '@/components/use-read';
import { CHANGED } from '@/utils/messages';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
  vi.useRealTimers();
});

const show = (what: ComponentChild) => act(() => render(what, page));
const named = (name: string) =>
  [...page.querySelectorAll<HTMLElement>('button, label')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  ) ?? page;
const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });

describe('Seg', () => {
  const options = ['Light', 'In between', 'Heavy'].map((label) => ({ value: label, label }));

  test('nothing chosen is valid, and one place takes the Tab', () => {
    show(<Seg label="How heavy" options={options} value={undefined} onChange={() => {}} />);
    const radios = [...page.querySelectorAll('[role=radio]')];
    expect(radios.map((one) => one.getAttribute('aria-checked'))).toEqual(['false', 'false', 'false']);
    expect(radios.map((one) => one.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
  });

  test.each([
    ['ArrowRight', 'Heavy'],
    ['ArrowLeft', 'Light'],
    ['Home', 'Light'],
    ['End', 'Heavy'],
    ['x', undefined],
  ])('%s chooses %s', (pressed, chosen) => {
    const onChange = vi.fn();
    show(<Seg label="How heavy" options={options} value="In between" onChange={onChange} />);
    named('In between').focus();
    key(pressed);
    expect(onChange.mock.calls).toEqual(chosen ? [[chosen]] : []);
  });

  test('it goes round at the end', () => {
    const onChange = vi.fn();
    show(<Seg label="How heavy" options={options} value="Heavy" onChange={onChange} />);
    named('Heavy').focus();
    key('ArrowDown');
    expect(onChange).toHaveBeenCalledWith('Light');
  });
});

test('Chips keep the order of pressing', () => {
  const onChange = vi.fn();
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));
  show(<Chips label="Which" options={options} value={['c']} onChange={onChange} />);
  act(() => named('a').click());
  expect(onChange).toHaveBeenLastCalledWith(['c', 'a']);
  act(() => named('c').click());
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test('Choices are real radio buttons', () => {
  const onChange = vi.fn();
  const options = [
    { value: 'rest', label: 'Rest', hint: 'Today' },
    { value: 'walk', label: 'Walk' },
  ];
  show(<Choices label="What" options={options} value="walk" onChange={onChange} />);
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.map((one) => one.checked)).toEqual([false, true]);
  act(() => radios[0]?.click());
  expect(onChange).toHaveBeenCalledWith('rest');
});

test('Seam says what it shows', () => {
  show(<Seam states={['done', 'now']} label="Step 2 of 6: Ask" />);
  expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Step 2 of 6: Ask');
  expect(page.querySelectorAll('path')).toHaveLength(6);
});

describe('Ring', () => {
  test('says in words how much has gone, and draws that part', () => {
    show(<Ring gone={0.62} words="a bit over half has gone" />);
    expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('a bit over half has gone');
    expect(page.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('62.00 200');
  });

  test('draws nothing before it begins, and no more than a whole', () => {
    show(<Ring gone={0} />);
    expect(page.querySelector('path')).toBeNull();
    show(<Ring gone={1.4} />);
    expect(page.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('100.00 200');
  });

  test.each([168, 84])('the line strays at most a pixel from its circle at %d', (size) => {
    const numbers = [...ringPath(size).matchAll(/(?:M|Q[\d.]+ [\d.]+ )([\d.]+) ([\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(12);
    for (const [, x, y] of numbers) {
      const radius = Math.hypot(Number(x) - size / 2, Number(y) - size / 2);
      expect(Math.abs(radius - (size / 2 - 8))).toBeLessThanOrEqual(1.1);
    }
  });
});

test('HelpLine is larger, with words, when it is heavy', () => {
  const onOpen = vi.fn();
  show(<HelpLine onOpen={onOpen} />);
  expect(page.textContent).toBe('Need more than this?');
  show(<HelpLine heavy onOpen={onOpen} />);
  expect(page.textContent).toContain('You don’t have to carry it alone.');
  act(() => named('Need more than this?').click());
  expect(onOpen).toHaveBeenCalledOnce();
});

describe('UndoLine', () => {
  test('its place is there before its words', () => {
    show(<UndoLine onUndo={() => {}} onGone={() => {}} />);
    expect(page.querySelector('[role=status]')?.textContent).toBe('');
  });

  test('goes by itself, and waits while the pointer is on it', () => {
    vi.useFakeTimers();
    const onGone = vi.fn();
    show(<UndoLine words="Filed." onUndo={() => {}} onGone={onGone} />);
    const place = page.querySelector('[role=status]');
    act(() => void vi.advanceTimersByTime(STAYS - 1));
    act(() => void place?.dispatchEvent(new PointerEvent('pointerenter')));
    act(() => void vi.advanceTimersByTime(STAYS * 3));
    expect(onGone).not.toHaveBeenCalled();
    act(() => void place?.dispatchEvent(new PointerEvent('pointerleave')));
    act(() => void vi.advanceTimersByTime(STAYS));
    expect(onGone).toHaveBeenCalledOnce();
  });

  test('undoes, and is dismissed', () => {
    const [onUndo, onGone] = [vi.fn(), vi.fn()];
    show(<UndoLine words="Filed." onUndo={onUndo} onGone={onGone} />);
    act(() => named('Undo').click());
    act(() => named('Dismiss').click());
    expect([onUndo.mock.calls.length, onGone.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('useRead', () => {
  function Shows({ read, dep }: { read: () => Promise<string>; dep?: string }) {
    const { value, error, loading } = useRead(read, [dep]);
    return <p>{loading ? 'loading' : `${value} ${error ? 'failed' : 'fine'}`}</p>;
  }
  const says = (words: string) =>
    vi.waitFor(async () => {
      await act(async () => {});
      expect(page.textContent).toBe(words);
    });

  test('reads again when something changed', async () => {
    let now = 'one';
    show(<Shows read={async () => now} />);
    expect(page.textContent).toBe('loading');
    await says('one fine');
    now = 'two';
    const channel = new BroadcastChannel(CHANGED);
    channel.postMessage(null);
    await says('two fine');
    channel.close();
  });

  test('an answer that comes late replaces nothing', async () => {
    const answers: ((words: string) => void)[] = [];
    const read = () => new Promise<string>((resolve) => void answers.push(resolve));
    show(<Shows read={read} dep="a" />);
    show(<Shows read={read} dep="b" />);
    answers[1]?.('second');
    await says('second fine');
    answers[0]?.('first');
    await act(async () => {});
    expect(page.textContent).toBe('second fine');
  });

  test('what was read stays when a later reading fails', async () => {
    let fails = false;
    const read = async () => {
      if (fails) throw new Error('no');
      return 'one';
    };
    show(<Shows read={read} dep="a" />);
    await says('one fine');
    fails = true;
    show(<Shows read={read} dep="b" />);
    await says('one failed');
  });
});
