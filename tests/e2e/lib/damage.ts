import { open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** The two stores. */
export type Store = 'IndexedDB' | 'storage.local';

/** What a crash, a disk or a cleaner leaves behind. A number cuts the log off there, as a part of its length. */
export type Damage = number | 'flip' | 'erase';

async function folderOf(profile: string, store: Store): Promise<string> {
  const parent = join(profile, 'Default', store === 'IndexedDB' ? 'IndexedDB' : 'Local Extension Settings');
  const own = (await readdir(parent)).filter((name) => store !== 'IndexedDB' || name.endsWith('.leveldb'));
  const [first] = own.filter((name) => store !== 'IndexedDB' || name.startsWith('chrome-extension_'));
  if (!first) throw new Error(`There is no ${store} in the profile`);
  return join(parent, first);
}

/** The log that LevelDB was writing to: the one with the highest number. */
async function logOf(folder: string): Promise<string> {
  const logs = (await readdir(folder)).filter((name) => /^\d+\.log$/.test(name)).sort();
  const last = logs.at(-1);
  if (!last) throw new Error(`There is no log in ${folder}`);
  return join(folder, last);
}

/** Damages one store of a browser that is not running. Gives what was done, in words. */
export async function damage(profile: string, store: Store, how: Damage): Promise<string> {
  const folder = await folderOf(profile, store);
  if (how === 'erase') {
    await rm(folder, { recursive: true });
    return `${store} erased`;
  }
  const log = await logOf(folder);
  const { size } = await stat(log);
  if (how === 'flip') {
    const file = await open(log, 'r+');
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, Math.floor(size / 2));
    byte[0] = (byte[0] ?? 0) ^ 0xff;
    await file.write(byte, 0, 1, Math.floor(size / 2));
    await file.close();
    return `${store}: one byte of ${size} flipped`;
  }
  await truncate(log, Math.floor(size * how));
  return `${store}: log of ${size} bytes cut at ${how * 100} %`;
}

/** Where Firefox keeps ours: `storage.local` lies in a database under a number of its own. */
async function sqliteOf(profile: string, store: Store): Promise<string[]> {
  const parent = join(profile, 'storage', 'default');
  const own = (await readdir(parent)).filter((name) => name.startsWith('moz-extension'));
  const [first] = own.filter((name) => name.includes('userContextId') === (store === 'storage.local'));
  if (!first) throw new Error(`There is no ${store} in the profile`);
  const folder = join(parent, first, 'idb');
  return (await readdir(folder)).map((name) => join(folder, name));
}

/**
 * The same in a Firefox that was killed: SQLite's write-ahead log is cut, or the whole store is gone. Gives
 * what was done, in words; undefined where there was no log to cut.
 */
export async function damageFirefox(
  profile: string,
  store: Store,
  how: number | 'erase',
): Promise<string | undefined> {
  const files = await sqliteOf(profile, store);
  if (how === 'erase') {
    for (const file of files) await rm(file, { recursive: true });
    return `Firefox, ${store} erased`;
  }
  const done: string[] = [];
  for (const file of files.filter((name) => name.endsWith('-wal'))) {
    const { size } = await stat(file);
    if (!size) continue;
    await truncate(file, Math.floor(size * how));
    done.push(`${size} bytes`);
  }
  return done.length ? `Firefox, ${store}: log of ${done.join(', ')} cut at ${how * 100} %` : undefined;
}
