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
    await ask({ call: 'look', args: ['#letter'] }, page);
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
    await ask({ call: 'look', args: ['#letter'] }, { url: ours.url });
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
    expect(await ask({ call: 'look', args: ['#letter'] }, page)).toEqual({ failed: 'Error: full' });
  });
});

describe('what a call may carry', () => {
  const draft = { store: 'entries', id: 'a', fields: { company: 'Tern & Co' }, by: 'person' };
  const bad = (more: object) => [{ ...draft, ...more }];
  const deep = (levels: number): unknown => (levels ? { in: deep(levels - 1) } : 1);

  test.each([
    ['no list', draft],
    ['a store nobody knows', bad({ store: 'meta' })],
    ['a store of the object itself', bad({ store: 'constructor' })],
    ['no id', bad({ id: '' })],
    ['an id that reaches an object’s machinery', bad({ id: '__proto__' })],
    ['an id without end', bad({ id: 'x'.repeat(5_000) })],
    ['a field that reaches it', bad({ fields: JSON.parse('{"__proto__": {"evil": 1}}') })],
    ['an event that reaches it', bad({ fields: { 'events.__proto__': {} } })],
    ['a value that does', bad({ fields: { next: JSON.parse('{"__proto__": 1}') } })],
    ['a name without end', bad({ fields: { ['x'.repeat(5_000)]: 1 } })],
    ['five megabytes in one field', bad({ fields: { letter: 'x'.repeat(5_000_000) } })],
    ['a field as deep as the sea', bad({ fields: { next: deep(40) } })],
    ['a purge by the wrong door', bad({ fields: { purged: '2026-01-01' } })],
    ['somebody else’s word', bad({ by: 'root' })],
    ['too many at once', Array.from({ length: 5_000 }, () => draft)],
  ])('a write of %s is refused', async (_what, drafts) => {
    expect(await ask({ call: 'write', args: [drafts] }, ours)).toEqual({ failed: 'That is no "write"' });
    expect(done).toEqual([]);
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });

  test('an honest one passes, copied', async () => {
    expect(await ask({ call: 'write', args: [[draft]] }, ours)).toEqual({ ok: undefined });
    expect(done).toEqual(['write']);
  });

  test.each([
    { call: 'log', args: [7] },
    { call: 'log', args: ['x'.repeat(9_999)] },
    { call: 'log', args: ['k', 'whatever'] },
    { call: 'look', args: [] },
  ])('a page’s call with odd arguments is refused: %#', async (message) => {
    expect(await ask(message, page)).toEqual({ failed: `That is no "${message.call}"` });
  });

  test('another extension is not heard', async () => {
    expect(await ask({ call: 'look', args: ['k'] }, { ...page, id: 'somebody-else' })).toBe('nothing');
  });

  test('a page that presses without pause is stopped, and another tab is not', async () => {
    const said = [];
    for (let n = 0; n < 40; n += 1) said.push(await ask({ call: 'log', args: ['k'] }, page));
    expect(said.filter((one) => JSON.stringify(one).includes('Too many'))).toHaveLength(10);
    expect(await ask({ call: 'log', args: ['k'] }, { ...page, tab: { id: 2 } })).toEqual({ ok: undefined });
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

  test('carries no mark that turns a line around or that nobody sees', () => {
    const seen = sightingFrom(
      { ...good, subject: '\u202eetativni ruoY', company: 'Tern\u200b \u2066& Co\u2069', role: '\u200b' },
      false,
    );
    expect(seen).toMatchObject({ subject: 'etativni ruoY', company: 'Tern & Co', role: undefined });
  });

  test('may be a sample only when it comes from us', () => {
    expect(sightingFrom({ ...good, sample: true }, false)?.sample).toBeUndefined();
    expect(sightingFrom({ ...good, sample: true }, true)?.sample).toBe(true);
  });
});
