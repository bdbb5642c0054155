import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BarState } from '@/utils/messages';
import type { Sighting } from '@/utils/sighting';
import { eraseAll } from '@/utils/store/erase';
import { settings } from '@/utils/store/settings';
import { browser } from '../browser';
import {
  button,
  close,
  field,
  has,
  press,
  show,
  type,
  when,
  withBackground,
  withBrowserParts,
  words,
} from '../journal/page';

vi.mock('@/utils/extension', () => ({ extension: browser }));
const { Welcome } = await import('@/components/Welcome');

let background: ReturnType<typeof withBackground>;
let parts: ReturnType<typeof withBrowserParts>;
let sure: BarState;

beforeEach(async () => {
  sure = { say: 'sure', key: 'k', company: 'Larkspur Labs', role: 'Product Designer' };
  background = withBackground({
    look: () => sure,
    log: () => ({ say: 'logged', key: 'k', answerable: false }),
    notOne: () => ({ say: 'not-one', key: 'k' }),
    undo: () => sure,
    open: () => undefined,
    forgetSample: () => undefined,
  });
  parts = withBrowserParts();
  await eraseAll();
});
afterEach(() => {
  close();
  background.end();
});

const third = async () => {
  show(<Welcome />);
  press(button('Start'));
  press(button('Later'));
  await when(() => has('button', 'Log this rejection'));
};

test('four steps, each told to a reader, and the way past all of them on each', async () => {
  show(<Welcome />);
  const step = () => document.querySelector('[role=img]')?.getAttribute('aria-label');
  for (const [said, next] of [
    ['Step 1 of 4: What it does', 'Start'],
    ['Step 2 of 4: Your plan', 'Later'],
    ['Step 3 of 4: Try it', 'Next'],
    ['Step 4 of 4: What it looks at', 'Go on'],
  ] as const) {
    expect(step()).toBe(said);
    expect(has('button', 'Skip all this')).toBe(true);
    press(button(next));
  }
  expect(words()).toContain('That’s all.');
  expect(parts.action.openPopup).toHaveBeenCalledOnce();
  await when(async () => expect((await settings()).welcomed).toMatch(/^\d{4}-/));
});

test('past all of it ends in the popup too, and nothing is asked again', async () => {
  show(<Welcome />);
  press(button('Skip all this'));
  expect(words()).toContain('That’s all.');
  expect(parts.action.openPopup).toHaveBeenCalledOnce();
  await when(async () => expect((await settings()).welcomed).toBeDefined());
  expect(background.names()).not.toContain('look');
});

describe('the plan', () => {
  test('is kept; an idea is a beginning to change', async () => {
    show(<Welcome />);
    press(button('Start'));
    press(button('Keep this plan'));
    expect(words()).toContain('Nothing is written yet.');
    press(button('go outside'));
    expect(field('Your plan').value).toBe('go outside');
    type(field('Your plan'), 'go outside and call Sam.');
    press(button('Keep this plan'));
    await when(() => has('h1', 'Try it on a mail we made up.'));
    expect((await settings()).plan).toBe('go outside and call Sam');
  });

  test('a refused write stays on the page, with the words', async () => {
    background.table.write = () => {
      throw new Error('full');
    };
    show(<Welcome />);
    press(button('Start'));
    type(field('Your plan'), 'cook');
    press(button('Keep this plan'));
    await when(() => words().includes('That didn’t save.'));
    expect(field('Your plan').value).toBe('cook');
  });
});

describe('the sample letter', () => {
  test('is shown to the background as ours, and logged by the same call', async () => {
    await third();
    const looked = background.calls.find(({ call }) => call === 'look')?.args[0] as Sighting;
    expect(looked).toMatchObject({ kind: 'email', sample: true });
    expect(looked.text).toContain('decided to move forward with other candidates');
    press(button('Log this rejection'));
    await when(() => words().includes('Logged. It will wait until you open it.'));
    press(button('Open'));
    await when(() => background.names().includes('open'));
    expect(background.calls.at(-1)).toEqual({ call: 'open', args: ['k', 'ritual'] });
  });

  test('is taken out again when the step is left', async () => {
    await third();
    press(button('Log this rejection'));
    await when(() => words().includes('Logged.'));
    expect(background.names()).not.toContain('forgetSample');
    press(button('Next'));
    await when(() => background.names().includes('forgetSample'));
  });

  test('is taken out again when the page is closed, and its “not a rejection” with it', async () => {
    await third();
    press(button('Not a rejection'));
    await when(() => words().includes('Not logged.'));
    dispatchEvent(new Event('pagehide'));
    await when(() => background.names().includes('forgetSample'));
    expect(background.calls.find(({ call }) => call === 'write')?.args[0]).toMatchObject([
      { id: 'letter:k', fields: { since: null } },
    ]);
  });

  test('each visit has a letter of its own', async () => {
    await third();
    close();
    await third();
    const ids = background.calls
      .filter(({ call }) => call === 'look')
      .map(({ args }) => (args[0] as Sighting).messageId);
    expect(new Set(ids).size).toBe(2);
  });

  test('no answer: says so, and tries again', async () => {
    background.table.look = () => {
      throw new Error('asleep');
    };
    show(<Welcome />);
    press(button('Start'));
    press(button('Later'));
    await when(() => words().includes('The line didn’t come.'));
    background.table.look = () => sure;
    press(button('Try again'));
    await when(() => has('button', 'Log this rejection'));
    expect(words()).not.toContain('The line didn’t come.');
  });
});

describe('what it looks at', () => {
  const fourth = async () => {
    await third();
    press(button('Next'));
    await when(() => has('h1', 'What it looks at, and what it never does.'));
  };

  test('either mail can be switched off here', async () => {
    await fourth();
    press(field('Outlook'));
    await when(async () => expect((await settings()).off).toEqual(['outlook']));
  });

  test('the steps to the toolbar show only while it does not stand there', async () => {
    await fourth();
    await when(() => has('h2', 'Keep Rebound in the toolbar'));
    close();
    parts.action.getUserSettings.mockResolvedValue({ isOnToolbar: true });
    await fourth();
    await when(() => parts.action.getUserSettings.mock.calls.length > 1);
    expect(has('h2', 'Keep Rebound in the toolbar')).toBe(false);
  });
});
