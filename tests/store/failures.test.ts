import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keep } from '@/utils/background/panel';
import { removed, said } from '@/utils/journal/drafts';
import { goTo, putOff } from '@/utils/ritual/moves';
import { distrust, journal } from '@/utils/store/db';
import { entry } from '@/utils/store/entries';
import { eraseAll } from '@/utils/store/erase';
import { merge } from '@/utils/store/merge';
import { purge } from '@/utils/store/trash';
import { wipe, write } from '@/utils/store/write';
import { entryDraft, everything, everythingKept, Machine, recount } from './machine';

// Every call of either store is made to fail, one after the other, for everything a person can do. What
// stands afterwards must be what stood before, or all of what was asked for; and whoever asked must be told.

const FAILURES = {
  quota: () => new DOMException('The disk is full', 'QuotaExceededError'),
  abort: () => new DOMException('Aborted', 'AbortError'),
  unknown: () => new DOMException('Internal error', 'UnknownError'),
} as const;
type Failure = keyof typeof FAILURES | 'hang';

const letter = {
  kind: 'email' as const,
  site: 'gmail',
  text: 'Thank you for applying. We have decided to move forward with other candidates.',
  subject: 'Your application',
  messageId: 'm1',
};
const known = async () => (await entry('a')) as NonNullable<Awaited<ReturnType<typeof entry>>>;
const elsewhere = {
  store: 'entries' as const,
  record: { id: 'c', company: 'Tern', stamps: { company: ['person', 5, 'x'] as ['person', number, string] } },
};

/** What a person can do, each as one press. */
const DEEDS: Record<string, () => Promise<unknown>> = {
  log: () => keep(letter, { company: 'Larkspur' }, false),
  'not now': () => keep(letter, {}, true),
  undo: () => write(removed('a', new Date())),
  'a step of the ritual': async () => write(goTo(await known(), 'plan')),
  'put off': async () => write(putOff([await known()], new Date())),
  edit: async () => write(said(await known(), 'note', 'It was hard', new Date().toISOString(), 'n')),
  delete: () => write(removed('b', new Date())),
  wipe: () => wipe('entries', 'a', ['letter']),
  purge: () => purge('entries', ['b']),
  merge: () => merge([elsewhere]),
  'a setting': () => write([{ store: 'settings', id: 'main', fields: { plan: 'walk' }, by: 'person' }]),
};

let machine: Machine;
beforeEach(async () => {
  vi.useRealTimers();
  machine = new Machine().use();
  await write([entryDraft('a', { letter: 'a letter' }), entryDraft('b')]);
});

/** The values without the stamps' moments, which differ from run to run. */
async function facts(): Promise<string> {
  return JSON.stringify(
    (await everything()).map(({ store, record: { stamps, ...fields } }) => ({ store, fields })),
  )
    .replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"then"')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
}

/** Makes the `fail`th call of the stores go wrong. Gives how many calls there were, and the way back. */
function failing(fail: number, how: Failure) {
  let calls = 0;
  const wrong = () => {
    calls += 1;
    return calls === fail;
  };
  const answer = (): Promise<never> =>
    how === 'hang' ? new Promise(() => {}) : Promise.reject(FAILURES[how]());
  const { local } = machine.storage;
  const real = { get: local.get, set: local.set, remove: local.remove, clear: local.clear };
  for (const [name, call] of Object.entries(real))
    Object.assign(local, {
      [name]: (...args: never[]) =>
        wrong() ? answer() : (call as (...a: never[]) => unknown).apply(local, args),
    });
  const { put } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function start(this: IDBDatabase, ...args) {
    const tx = transaction.apply(this, args as never);
    if (tx.mode !== 'readonly' && wrong()) {
      if (how === 'hang') Object.defineProperty(tx, 'addEventListener', { value: () => {} });
      else tx.abort();
    }
    return tx;
  } as typeof transaction;
  IDBObjectStore.prototype.put = function store(this: IDBObjectStore, ...args) {
    if (how !== 'hang' && wrong()) throw FAILURES[how]();
    return put.apply(this, args as never);
  } as typeof put;
  return () => {
    Object.assign(local, real);
    IDBDatabase.prototype.transaction = transaction;
    IDBObjectStore.prototype.put = put;
    return calls;
  };
}

describe.each(Object.entries(DEEDS))('%s', (_name, deed) => {
  test.each(['quota', 'abort', 'unknown', 'hang'] as Failure[])(
    'is done whole or not at all: %s',
    async (how) => {
      const before = await facts();
      await deed();
      const after = await facts();
      expect(after === before).toBe(false);
      let refused = 0;
      for (let fail = 1; ; fail += 1) {
        machine = new Machine().use();
        await write([entryDraft('a', { letter: 'a letter' }), entryDraft('b')]);
        await journal();
        if (how === 'hang') vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        const back = failing(fail, how);
        let went: boolean | undefined;
        const done = deed().then(
          () => {
            went = true;
          },
          () => {
            went = false;
          },
        );
        while (went === undefined) {
          await new Promise(setImmediate);
          if (how === 'hang') vi.advanceTimersByTime(5_000);
        }
        await done;
        const calls = back();
        vi.useRealTimers();
        machine.use(); // as after a start of the background
        const now = await facts();
        if (went) expect([after], `call ${fail}`).toContain(now);
        else expect([before, after], `call ${fail}`).toContain(now);
        expect(await everythingKept()).toEqual(await everything());
        expect((await (await journal()).get('meta', 'counters')) as object).toMatchObject(await recount());
        if (!went) refused += 1;
        if (calls < fail) break;
      }
      expect(refused).toBeGreaterThan(0);
    },
  );
});

test.each(['quota', 'abort', 'unknown'] as Failure[])(
  'erasing everything is done whole, or everything is still there: %s',
  async (how) => {
    for (let fail = 1; ; fail += 1) {
      machine = new Machine().use();
      await write([entryDraft('a'), entryDraft('b')]);
      const before = await facts();
      const back = failing(fail, how);
      const went = await eraseAll().then(
        () => true,
        () => false,
      );
      const calls = back();
      machine.use();
      expect(await facts(), `call ${fail}`).toBe(went ? '[]' : before);
      if (calls < fail) break;
    }
    distrust();
  },
);
