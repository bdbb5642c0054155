import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { checkFrom, isAct, MOST_ROWS, type RowSeen, rowsFrom } from '@/utils/rows/row';
import type { Sighting } from '@/utils/sighting';
import { withStorage } from '../memory-browser';

const HOST = 'www.linkedin.com';
const NOW = Date.parse('2026-11-20T12:00:00Z');
const no: RowSeen = {
  site: 'linkedin',
  ref: '1',
  role: 'Product Designer',
  company: 'Larkspur Labs',
  status: 'Not selected',
};
const tab = (id: number) => ({ tab: { id } }) as Runtime.MessageSender;

interface Registered {
  id: string;
  matches: string[];
}
let storage: ReturnType<typeof withStorage>;
let granted: Set<string>;
let registered: Map<string, Registered>;

async function wake() {
  vi.resetModules();
  const { browser } = await import('../browser');
  Object.assign(browser, {
    storage,
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
      remove: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.delete(one)),
    },
    tabs: { query: async () => [], sendMessage: async () => {} },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      registerContentScripts: async (all: Registered[]) => {
        for (const one of all) registered.set(one.id, one);
      },
    },
  });
  const [rows, places, stored, entries, write, letters, health] = await Promise.all([
    import('@/utils/background/rows'),
    import('@/utils/background/places'),
    import('@/utils/rows/places'),
    import('@/utils/store/entries'),
    import('@/utils/store/write'),
    import('@/utils/background/letters'),
    import('@/utils/rows/check'),
  ]);
  return { ...rows, ...places, ...stored, ...entries, ...write, ...letters, ...health };
}

beforeEach(() => {
  storage = withStorage();
  granted = new Set();
  registered = new Map();
  globalThis.indexedDB = new IDBFactory();
});

const looks = async (rows: RowSeen[], now = NOW) => (await wake()).lookAtRows(rows, HOST, () => {}, now);
const marks = async (
  act: Parameters<Awaited<ReturnType<typeof wake>>['markRows']>[3],
  rows = [no],
  from = 1,
  now = NOW,
) => (await wake()).markRows(tab(from), rows, HOST, act, now);

describe('rows of a page', () => {
  test('are offered by what their words mean', async () => {
    const states = ['Not selected', 'Inactive', 'Withdrawn', 'Expired', 'In review', undefined];
    expect(
      (await looks(states.map((status, i) => ({ ...no, ref: String(i), status })))).map(({ say }) => say),
    ).toEqual(['offer', 'maybe', 'nothing', 'nothing', 'nothing', 'nothing']);
  });

  test('are logged once, by whatever tab, and known years later', async () => {
    expect(await marks('log')).toEqual([{ say: 'logged' }]);
    expect(await marks('log', [no], 2)).toEqual([{ say: 'logged' }]);
    expect(await looks([no], NOW + 900 * 86_400_000)).toEqual([{ say: 'logged' }]);
    const { newest } = await wake();
    const [entry, ...more] = await newest(10);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ state: 'waiting', refs: [`${HOST}/1`], events: { no: { noticed: true } } });
  });

  test('without a name of their own are known by what they say', async () => {
    const own = { ...no, ref: undefined };
    await marks('log', [own]);
    expect(await looks([own, { ...own, role: 'Researcher' }], NOW + 400 * 86_400_000)).toEqual([
      { say: 'logged' },
      { say: 'offer' },
    ]);
  });

  test('a role that was listed again is another application', async () => {
    await marks('log');
    expect(await looks([{ ...no, ref: '2' }])).toEqual([{ say: 'offer' }]);
    await marks('log', [{ ...no, ref: '2' }]);
    expect(await (await wake()).newest(10)).toHaveLength(2);
  });

  test('are taken back by the tab that logged them, and by no other', async () => {
    await marks('log');
    expect(await marks('undo', [no], 2)).toEqual([{ say: 'error' }]);
    expect(await marks('undo')).toEqual([{ say: 'offer' }]);
    expect(await (await wake()).newest(10)).toEqual([]);
    expect(await marks('undo')).toEqual([{ say: 'error' }]);
  });

  test('said to be none are never offered again, until that is taken back', async () => {
    const maybe = { ...no, status: 'Inactive' };
    expect(await marks('not', [maybe])).toEqual([{ say: 'not-one' }]);
    expect(await looks([maybe])).toEqual([{ say: 'not-one' }]);
    expect(await marks('undo', [maybe])).toEqual([{ say: 'maybe' }]);
  });

  test('many are filed, with the days they state; what is in doubt stays a question', async () => {
    await marks('log', [{ ...no, role: undefined, ref: 'x', site: 'words' }]);
    const all = Array.from({ length: 12 }, (_, i) => ({
      ...no,
      company: `Company ${i}`,
      ref: String(i),
      said: new Date(NOW - i * 86_400_000).toISOString(),
    }));
    const doubtful = { ...no, ref: undefined, applied: undefined };
    const states = await (await wake()).markRows(
      tab(1),
      [...all, doubtful],
      'myjobs.indeed.com',
      'file',
      NOW,
    );
    expect(states.slice(0, 12).every(({ say }) => say === 'logged')).toBe(true);
    expect(states[12]?.say).toBe('doubt');
    const filed = (await (await wake()).newest(50)).filter(({ state }) => state === 'filed');
    expect(filed.map(({ events }) => events.no?.at).sort()).toEqual(all.map(({ said }) => said).sort());
  });

  test('what means no rejection can’t be logged by any message', async () => {
    expect(await marks('log', [{ ...no, status: 'Interviewing' }])).toEqual([{ say: 'nothing' }]);
    expect(await (await wake()).newest(10)).toEqual([]);
  });

  test('a disk that refuses is said beside the row, and nothing is kept', async () => {
    await wake();
    storage.local.failing = new Error('full');
    expect(await marks('log')).toEqual([{ say: 'error' }]);
    storage.local.failing = undefined;
    expect(await looks([no])).toEqual([{ say: 'offer' }]);
  });
});

describe('a letter and a row', () => {
  const letter: Sighting = {
    kind: 'email',
    site: 'gmail',
    subject: 'Your application to Larkspur Labs',
    from: { name: 'Dana Whitfield', address: 'dana@larkspurlabs.example' },
    sent: '2026-11-12T09:14:00.000Z',
    messageId: '18f0',
    text: 'Hi Maya,\n\nThank you for applying for the Product Designer role at Larkspur Labs.\n\nAfter reviewing your application, we have decided to move forward with other candidates.\n\nDana Whitfield',
  };
  const keyOf = (state: object) => ('key' in state ? String(state.key) : '');

  test('row first: the letter is known, kept with it by a press, and taken away again', async () => {
    await marks('log');
    const { lookAt, log, undo, newest } = await wake();
    const state = await lookAt(letter);
    expect(state).toMatchObject({ say: 'again', add: true });
    expect((await newest(1))[0]?.letter).toBeUndefined();
    expect(await log(tab(1), keyOf(state), {})).toMatchObject({ say: 'added' });
    const [entry, ...more] = await newest(10);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      address: 'dana@larkspurlabs.example',
      messageId: '18f0',
      refs: [`${HOST}/1`],
    });
    expect(entry?.events.no).toEqual({ type: 'no', at: letter.sent });
    expect(await undo(tab(1), keyOf(state))).toMatchObject({ say: 'again', add: true });
    expect((await newest(1))[0]).toMatchObject({ events: { no: { noticed: true } } });
    expect((await newest(1))[0]?.letter).toBeUndefined();
  });

  test('letter first: the row is logged already, and stays so when the company is corrected by hand', async () => {
    const { lookAt, log, newest, write } = await wake();
    await log(tab(1), keyOf(await lookAt(letter)), {});
    expect(await looks([no])).toEqual([{ say: 'logged' }]);
    const [entry] = await newest(1);
    expect(entry?.refs).toEqual([`${HOST}/1`]);
    await write([{ store: 'entries', id: entry?.id ?? '', fields: { company: 'Larkspur' }, by: 'person' }]);
    expect(await looks([no])).toEqual([{ say: 'logged' }]);
    expect(await (await wake()).newest(10)).toHaveLength(1);
  });

  test('a confirmation is noted only where the person wants that, and the no joins it', async () => {
    const confirmation: Sighting = {
      ...letter,
      messageId: '1700',
      sent: '2026-10-20T09:00:00.000Z',
      subject: 'We received your application',
      text: 'Hi Maya,\n\nThank you for applying for the Product Designer role at Larkspur Labs. We have received your application and will review it shortly.\n\nThe Larkspur Labs team',
    };
    const { lookAt, log, newest, write } = await wake();
    expect(await lookAt(confirmation)).toEqual({ say: 'nothing' });
    await write([{ store: 'settings', id: 'main', fields: { others: true }, by: 'person' }]);
    const state = await lookAt(confirmation);
    expect(state).toMatchObject({ say: 'step', kind: 'confirmation', company: 'Larkspur Labs' });
    expect(await log(tab(1), keyOf(state), {})).toMatchObject({ say: 'noted', undo: true });
    expect(await lookAt(confirmation)).toMatchObject({ say: 'noted', undo: false });
    const asked = await lookAt(letter);
    expect(asked).toMatchObject({ say: 'sure' });
    expect(await log(tab(1), keyOf(asked), {})).toMatchObject({ say: 'logged' });
    const [entry, ...more] = await newest(10);
    expect(more).toEqual([]);
    expect(entry?.state).toBe('waiting');
    expect(
      Object.values(entry?.events ?? {})
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['confirmed', 'no']);
  });
});

describe('where it looks', () => {
  const origin = 'https://www.linkedin.com';
  const pattern = `${origin}/*`;
  const from = (sent: string) => ({ origin: sent, tab: { id: 1 } }) as unknown as Runtime.MessageSender;

  test('the script is there while the person wants it and the browser allows it', async () => {
    const { write, turnedOn, turnedOff, applyPlaces } = await wake();
    const ids = () => [...registered.values()].map(({ matches }) => matches);
    await write(turnedOn(origin, NOW));
    await applyPlaces(NOW);
    expect(ids()).toEqual([]);
    granted.add(pattern);
    await Promise.all([applyPlaces(NOW), applyPlaces(NOW)]);
    expect(ids()).toEqual([[pattern]]);
    granted.delete(pattern);
    await applyPlaces(NOW);
    expect(ids()).toEqual([]);
    granted.add(pattern);
    await applyPlaces(NOW);
    expect(ids()).toEqual([[pattern]]);
    await write(turnedOff(origin, NOW));
    await applyPlaces(NOW);
    expect(ids()).toEqual([]);
  });

  test('only an address that is on, and not resting, is answered', async () => {
    const { write, turnedOn, turnedOff, notToday, todayAfterAll, declined, statusPlace } = await wake();
    const answered = async (sent: string, now = NOW) => Boolean(await statusPlace(from(sent), now));
    expect(await answered(origin)).toBe(false);
    await write(declined(origin, NOW));
    expect(await answered(origin)).toBe(false);
    await write(turnedOn(origin, NOW));
    expect(await answered(origin)).toBe(false);
    granted.add(pattern);
    expect(await answered(origin)).toBe(true);
    for (const other of [
      'https://linkedin.com',
      'http://www.linkedin.com',
      'null',
      'https://mail.google.com',
    ])
      expect(await answered(other)).toBe(false);
    await write(notToday(origin, NOW));
    expect(await answered(origin)).toBe(false);
    expect(await answered(origin, NOW + 86_400_000)).toBe(true);
    await write(todayAfterAll(origin));
    expect(await answered(origin)).toBe(true);
    await write(turnedOff(origin, NOW));
    expect(await answered(origin)).toBe(false);
  });

  test('a few visits without a reading are said; one with a reading ends that', async () => {
    const { remember, healthOf, looksChanged } = await wake();
    const visit = (rows: number) =>
      remember(origin, { site: 'linkedin', rows, hits: { row: rows ? 0 : -1 } }, NOW);
    await Promise.all([visit(0), visit(0)]);
    expect(looksChanged(await healthOf(origin))).toBe(false);
    await visit(0);
    expect(looksChanged(await healthOf(origin))).toBe(true);
    expect(await healthOf(origin)).toMatchObject({ visits: 3, last: { hits: { row: -1 } } });
    await visit(4);
    expect(looksChanged(await healthOf(origin))).toBe(false);
  });

  test('erasing everything leaves it, and gives the rights back', async () => {
    const { write, turnedOn, applyPlaces, leavePlaces } = await wake();
    granted.add(pattern);
    await write(turnedOn(origin, NOW));
    await applyPlaces(NOW);
    await leavePlaces();
    expect([granted.size, registered.size]).toEqual([0, 0]);
  });
});

describe('messages of any shape', () => {
  test('become rows of a bounded size, or none', () => {
    for (const odd of [undefined, null, 7, 'x', {}, { length: 3 }]) expect(rowsFrom(odd)).toEqual([]);
    expect(rowsFrom(Array.from({ length: 5_000 }, () => no))).toHaveLength(MOST_ROWS);
    const [row] = rowsFrom([
      {
        site: 'x'.repeat(999),
        role: 'r'.repeat(9_999),
        company: 7,
        under: 'constructor',
        applied: 'soon',
        __proto__: { status: 'Not selected' },
      },
    ]);
    expect(row?.role).toHaveLength(300);
    expect(row?.site).toHaveLength(40);
    expect(row).toMatchObject({ company: undefined, under: undefined, applied: undefined });
  });

  test('become a check of counts alone, or none', () => {
    expect(checkFrom({ site: 'x', rows: -5, hits: { row: 0, 'a b': 1, x: 'words' } })).toEqual({
      site: 'x',
      rows: 0,
      hits: { row: 0 },
    });
    for (const odd of [undefined, 1, { site: 'x' }, { site: 'x', rows: 0.5 }])
      expect(checkFrom(odd)).toBeUndefined();
  });

  test('name one of the acts, or nothing is done', () => {
    expect(isAct('log')).toBe(true);
    for (const odd of ['constructor', '', 1, undefined, ['log']]) expect(isAct(odd)).toBe(false);
  });
});
