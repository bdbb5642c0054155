import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../browser';
import { withStorage } from '../memory-browser';

const ORIGIN = 'https://mail.petrel.example:8443';

beforeEach(() => {
  withStorage();
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
});

describe('the person’s own webmail', () => {
  test('is left altogether: its script, its open tabs, and the right to read it', async () => {
    const registered = new Set([`own ${ORIGIN}`]);
    const scripting = {
      getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        ids.filter((id) => registered.has(id)).map((id) => ({ id })),
      ),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      }),
      executeScript: vi.fn(async (_what: { target: { tabId: number } }) => []),
    };
    const permissions = { remove: vi.fn(async () => true) };
    const tabs = { query: vi.fn(async () => [{ id: 7, url: `${ORIGIN}/?_task=mail` }]) };
    Object.assign((await import('../browser')).browser, { ...browser, scripting, permissions, tabs });
    const { leaveOwn } = await import('@/utils/background/inject');
    const { write } = await import('@/utils/store/write');
    await write([
      { store: 'settings', id: 'main', fields: { own: { [ORIGIN]: 'roundcube' } }, by: 'person' },
    ]);

    await leaveOwn();
    expect(registered.size).toBe(0);
    expect(scripting.executeScript.mock.calls.map(([what]) => what.target.tabId)).toEqual([7]);
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://mail.petrel.example/*'] });
  });
});
