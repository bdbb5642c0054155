import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Jump, useNow } from '@/components/use-now';

const NOON = Date.parse('2026-03-09T12:00:00Z');
let page: HTMLElement;
let ticks: Jump[];

function Clock({ running = true, end }: { running?: boolean; end?: number }) {
  const now = useNow(running, end, (jump) => ticks.push(jump));
  return <p>{now - NOON}</p>;
}

const show = (clock: typeof Clock extends (props: infer P) => unknown ? P : never) =>
  act(() => render(<Clock {...clock} />, page));
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  page = document.createElement('div');
  ticks = [];
});
afterEach(() => {
  act(() => render(null, page));
  vi.useRealTimers();
});

test('moves once a second', () => {
  show({});
  pass(3_000);
  expect(page.textContent).toBe('3000');
});

test('stands still while nothing runs', () => {
  show({ running: false });
  pass(10_000);
  expect(page.textContent).toBe('0');
});

test('does nothing while the page cannot be seen, and catches up when it can', () => {
  show({});
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  pass(10_000);
  expect(page.textContent).toBe('0');
  hidden.mockReturnValue('visible');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(page.textContent).toBe('10000');
});

test('once a minute under reduced motion, and at the end', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  show({ end: NOON + 90_000 });
  pass(59_000);
  expect(page.textContent).toBe('0');
  pass(1_000);
  expect(page.textContent).toBe('60000');
  pass(30_100);
  expect(Number(page.textContent)).toBeGreaterThanOrEqual(90_000);
});

test('a clock that jumps is told from time that passes', () => {
  show({});
  pass(1_000);
  vi.setSystemTime(Date.now() + 7_200_000);
  pass(1_000);
  const jump = ticks.at(-1);
  expect(jump && jump.now - jump.before).toBe(7_201_000);
  expect(jump?.passed).toBe(1_000);
});
