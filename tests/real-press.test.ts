import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { realPress } from '@/utils/real-press';

let host: HTMLElement;
let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
  host = document.createElement('div');
  page.append(host);
  document.body.append(page);
  document.elementFromPoint = () => host;
  vi.spyOn(performance, 'now').mockReturnValue(10_000);
});
afterEach(() => page.remove());

/** A press as a person makes it; no test can make a trusted event. */
function press(more: MouseEventInit = {}, trusted = true): Event {
  const event = new MouseEvent('click', { detail: 1, clientX: 5, clientY: 5, ...more });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  return event;
}

describe('a press', () => {
  test('on what can be seen counts', () => expect(realPress(press(), host, 0)).toBe(true));

  test('by key counts, without a place', () => {
    document.elementFromPoint = () => null;
    expect(realPress(press({ detail: 0 }), host, 9_990)).toBe(true);
  });

  test('made by a script does not', () => expect(realPress(press({}, false), host, 0)).toBe(false));

  test('on a line that has only just appeared does not', () =>
    expect(realPress(press(), host, 9_900)).toBe(false));

  test('through something that lies over it does not', () => {
    document.elementFromPoint = () => document.body;
    expect(realPress(press(), host, 0)).toBe(false);
  });

  test.each([
    ['opacity', '0.1'],
    ['visibility', 'hidden'],
    ['filter', 'opacity(5%)'],
    ['filter', 'blur(1px) opacity(0.2)'],
  ])('on a line whose page makes it faint does not: %s %s', (name, value) => {
    page.style.setProperty(name, value);
    expect(realPress(press(), host, 0)).toBe(false);
  });

  test('on a line in a page that is hidden does not', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(realPress(press(), host, 0)).toBe(false);
  });
});
