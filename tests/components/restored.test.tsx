import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { Restored } from '@/components/Restored';
import { type Restored as Told, tellRestored } from '@/utils/store/restored';
import { browser } from '../browser';
import { withStorage } from '../memory-browser';

let storage: ReturnType<typeof withStorage>;
beforeEach(() => {
  storage = withStorage();
  Object.assign(browser.runtime, {
    sendMessage: async ({ call }: { call: string }) => {
      if (call === 'seenRestored') await storage.local.remove('restored');
      return {};
    },
  });
});

async function show(told?: Told): Promise<HTMLElement> {
  if (told) await tellRestored(told);
  const page = document.createElement('div');
  await act(async () => render(<Restored />, page));
  await act(() => new Promise(setImmediate));
  return page;
}

test('nothing was lost: nothing is said', async () => expect((await show()).textContent).toBe(''));

test.each([
  [
    { all: true, restored: 12, missing: 0 },
    'Your journal was brought back. The browser lost its copy; twelve entries were restored from the second one. Nothing is missing.',
  ],
  [
    { all: false, restored: 1, missing: 2 },
    'The end of your journal was brought back. The browser lost the last of it; one entry was restored from the second one. Two of the last changes could not be brought back.',
  ],
  [
    { all: true, restored: 0, missing: 1 },
    'Your journal was brought back. The browser lost its copy; what the second one held was restored. One of the last changes could not be brought back.',
  ],
])('what was brought back is said: %o', async (told, words) => {
  expect((await show(told)).textContent?.replace(/\s+/g, ' ')).toBe(`${words} Dismiss`);
});

test('dismissed, it does not come back', async () => {
  const page = await show({ all: true, restored: 3, missing: 0 });
  await act(async () => page.querySelector('button')?.click());
  await act(() => new Promise(setImmediate));
  expect(page.textContent).toBe('');
  expect((await show()).textContent).toBe('');
});
