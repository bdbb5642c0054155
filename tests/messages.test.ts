import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, type FromPage, type FromPanel, type Handlers, isCall } from '@/utils/messages';
import { sightingFrom } from '@/utils/sighting-shape';
import { browser } from './browser';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean | undefined;
let listener: Listener;
const done: string[] = [];

beforeEach(() => {
  done.length = 0;
  Object.assign(browser.runtime, {
    onMessage: {
      addListener: (given: Listener) => {
        listener = given;
      },
    },
  });
  const note = (name: string) => async () => {
    done.push(name);
  };
  answer(
    { look: note('look'), log: note('log') } as unknown as Handlers<FromPage>,
    { write: note('write'), eraseAll: note('eraseAll') } as unknown as Handlers<FromPanel>,
  );
});

const ask = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    if (listener(message, sender, resolve) === undefined) queueMicrotask(() => resolve('nothing'));
  });

const page = { origin: 'https://mail.google.com', url: 'https://mail.google.com/mail/', tab: { id: 1 } };
const ours = { origin: 'chrome-extension://rebound', url: 'chrome-extension://rebound/popup.html' };

describe('who may call what', () => {
  test('a page may look and log', async () => {
    await ask({ call: 'look', args: [] }, page);
    await ask({ call: 'log', args: ['x'] }, page);
    expect(done).toEqual(['look', 'log']);
  });

  test.each(['write', 'eraseAll', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a page may not call "%s"',
    async (call) => {
      expect(await ask({ call, args: [] }, page)).toEqual({ failed: `No "${call}" here` });
      expect(done).toEqual([]);
    },
  );

  test.each([
    [
      'a page that names our address in its own',
      { origin: 'https://evil.example', url: 'chrome-extension://rebound/popup.html' },
    ],
    ['an address that only begins like ours', { url: 'chrome-extension://reboundevil/popup.html' }],
    ['a sender without any address', {}],
  ])('%s is not us', async (_who, sender) => {
    expect(await ask({ call: 'eraseAll', args: [] }, sender)).toMatchObject({ failed: expect.any(String) });
    expect(done).toEqual([]);
  });

  test('our own pages may call both tables, with or without an origin', async () => {
    await ask({ call: 'write', args: [[]] }, ours);
    await ask({ call: 'look', args: [] }, { url: ours.url });
    expect(done).toEqual(['write', 'look']);
  });

  test.each([
    null,
    'look',
    4,
    {},
    { call: 'look' },
    { call: 7, args: [] },
    { call: 'look', args: {} },
    { call: 'look', args: [1, 2, 3, 4, 5] },
  ])('something else is no call: %j', async (message) => {
    expect(isCall(message)).toBe(false);
    expect(await ask(message, page)).toBe('nothing');
  });

  test('a handler that fails answers that it failed', async () => {
    answer(
      { look: vi.fn().mockRejectedValue(new Error('full')) } as unknown as Handlers<FromPage>,
      {} as Handlers<FromPanel>,
    );
    expect(await ask({ call: 'look', args: [] }, page)).toEqual({ failed: 'Error: full' });
  });
});

describe('a sighting from a page', () => {
  const good = { kind: 'email', site: 'gmail', text: 'words' };

  test.each([
    undefined,
    null,
    'x',
    {},
    { ...good, kind: 'other' },
    { ...good, text: 7 },
    { kind: 'email', text: 'x' },
  ])('is refused: %j', (given) => expect(sightingFrom(given, false)).toBeUndefined());

  test('is cut to what a letter can be', () => {
    const seen = sightingFrom({ ...good, text: 'x'.repeat(5_000_000), subject: 's'.repeat(9_999) }, false);
    expect(seen?.text).toHaveLength(16_000);
    expect(seen?.subject).toHaveLength(1_000);
  });

  test('keeps no field nobody knows, no odd address, no odd date', () => {
    const seen = sightingFrom(
      { ...good, url: 'javascript:alert(1)', sent: 'soon', evil: 1, from: { address: 'a@b', evil: 2 } },
      false,
    );
    expect(seen).toEqual({ ...good, from: { address: 'a@b', name: undefined } });
  });

  test('may be a sample only when it comes from us', () => {
    expect(sightingFrom({ ...good, sample: true }, false)?.sample).toBeUndefined();
    expect(sightingFrom({ ...good, sample: true }, true)?.sample).toBe(true);
  });
});
