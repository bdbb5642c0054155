import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ask } from './background';
import { buildOf, type Kind, type Running, reopen } from './browsers';

/** A browser profile that outlives the browser: what a person has on disk. */
export class Profile {
  private constructor(
    readonly kind: Kind,
    readonly folder: string,
    /** The extension, always loaded from the same place: its name, and so its stores, follow from that. */
    readonly build: string,
  ) {}

  static async make(kind: Kind, build = buildOf(kind)): Promise<Profile> {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-profile-'));
    const copy = await mkdtemp(join(tmpdir(), 'rebound-build-'));
    await cp(build, copy, { recursive: true });
    return new Profile(kind, folder, copy);
  }

  /** Opens the browser with this profile, and a page of ours in it, with nothing drawn that could be in the way. */
  async open(): Promise<Session> {
    const running = await reopen(this.kind, this.build, {
      port: 1,
      hosts: [],
      profile: this.folder,
      // A real installation keeps its stores when the browser closes; one for a test would not.
      firefoxPrefs: {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    return new Session(running, await running.tab(`${running.home}/welcome.html`));
  }

  async remove(): Promise<void> {
    for (const folder of [this.folder, this.build])
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One run of the browser with a profile. */
export class Session {
  constructor(
    private running: Running,
    readonly page: Page,
  ) {}

  /** Resolves when the background has compared both stores, and mended what was lost. */
  async settled(): Promise<void> {
    const answer = (await ask(this.page, 'check')) as { failed?: string } | undefined;
    if (!answer || answer.failed) throw new Error(`The stores could not be compared: ${answer?.failed}`);
  }

  /** Resolves when what is done once in each session of the browser has been done. */
  async tidied(): Promise<void> {
    await this.page.waitForFunction(
      async () => {
        const world = globalThis as unknown as Record<
          string,
          { storage: { session: { get(key: string): Promise<{ tidied?: boolean }> } } }
        >;
        return (await (world.browser ?? world.chrome)?.storage.session.get('tidied'))?.tidied;
      },
      { polling: 50, timeout: 20_000 },
    );
  }

  /** Writes entries one after the other, and resolves when each has been confirmed. */
  async writeAll(ids: string[]): Promise<void> {
    await this.page.evaluate(async (names) => {
      const world = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(given: unknown): Promise<{ failed?: string } | undefined> } }
      >;
      for (const id of names) {
        const fields = {
          company: id,
          state: 'filed',
          letter: `${id} `.repeat(120),
          'events.no': { type: 'no', at: new Date().toISOString() },
        };
        const args = [[{ store: 'entries', id, fields, by: 'person' }]];
        const answer = await (world.browser ?? world.chrome)?.runtime.sendMessage({ call: 'write', args });
        if (!answer || 'failed' in answer) throw new Error(`"${id}" was not kept: ${answer?.failed}`);
      }
    }, ids);
  }

  /** The ids of all entries that are whole, read from the journal itself. */
  ids(): Promise<Set<string>> {
    return this.page
      .evaluate(
        () =>
          new Promise<string[]>((resolve, reject) => {
            const open = indexedDB.open('journal');
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              if (!open.result.objectStoreNames.contains('entries')) return resolve([]);
              const all = open.result.transaction('entries').objectStore('entries').getAll();
              all.onerror = () => reject(all.error);
              all.onsuccess = () => {
                open.result.close();
                const whole = all.result.filter((one) => one.company === one.id && one.events?.no);
                resolve(whole.map((one) => one.id));
              };
            };
          }),
      )
      .then((found) => new Set(found));
  }

  /** What the person is told was brought back; undefined where nothing was. Told once. */
  async restored(): Promise<{ all: boolean; restored: number; missing: number } | undefined> {
    const words = await this.page.evaluate(async () => {
      const world = globalThis as unknown as Record<
        string,
        { storage: { local: { get(key: string): Promise<Record<string, string>> } } }
      >;
      return (await (world.browser ?? world.chrome)?.storage.local.get('restored'))?.restored;
    });
    if (!words) return undefined;
    await ask(this.page, 'seenRestored');
    return JSON.parse(words.slice(8));
  }

  /**
   * Writes without pause until the browser ends, four at a time. Each id is handed out of the browser as
   * soon as its write was answered.
   */
  async storm(name: string, acknowledged: (id: string) => void): Promise<void> {
    await this.page.exposeFunction('acknowledged', acknowledged);
    await this.page.evaluate((prefix) => {
      const world = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(given: unknown): Promise<{ failed?: string } | undefined> } }
      > & { acknowledged(id: string): Promise<void> };
      const runtime = (world.browser ?? world.chrome)?.runtime;
      let count = 0;
      const writer = async () => {
        for (;;) {
          count += 1;
          const id = `${prefix}-${count}`;
          const fields = {
            company: id,
            state: 'filed',
            letter: `${id} `.repeat(120),
            'events.no': { type: 'no', at: new Date().toISOString() },
          };
          const answer = await runtime?.sendMessage({
            call: 'write',
            args: [[{ store: 'entries', id, fields, by: 'person' }]],
          });
          if (!answer || 'failed' in answer) throw new Error(`"${id}" was not kept: ${answer?.failed}`);
          void world.acknowledged(id);
        }
      };
      for (let n = 0; n < 4; n += 1) void writer().catch(() => {});
    }, name);
  }

  /** Ends the browser as a crash does: nothing is flushed. Resolves when all of its processes have gone. */
  async kill(): Promise<void> {
    const main = this.running.browser.process()?.pid;
    if (main === undefined) throw new Error('The browser has no process');
    const all = await familyOf(main);
    for (const pid of all)
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Gone with its parent.
      }
    while ((await Promise.all(all.map(lives))).some(Boolean)) await new Promise(setImmediate);
  }

  /** Ends the browser as a person does. */
  async close(): Promise<void> {
    await this.running.browser.close();
  }
}

/** Fields after the name in a process's `stat`, which may hold spaces and brackets: its state, its parent. */
async function statOf(pid: number): Promise<string[] | undefined> {
  const words = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return words?.slice(words.lastIndexOf(')') + 2).split(' ');
}

/** A process and all it started. */
async function familyOf(main: number): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter(Number.isInteger);
  const parents = new Map<number, number>();
  for (const pid of pids) parents.set(pid, Number((await statOf(pid))?.[1]));
  const family = [main];
  for (const one of family)
    family.push(...pids.filter((pid) => parents.get(pid) === one && !family.includes(pid)));
  return family;
}

/** Does a process still run? One that waits to be collected does not. */
async function lives(pid: number): Promise<boolean> {
  const state = (await statOf(pid))?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}
