import { spawnSync } from 'node:child_process';
import { buildOf } from '@/tests/e2e/lib/browsers';
import { type Damage, damage, damageFirefox, type Store } from '@/tests/e2e/lib/damage';
import { Profile, type Session } from '@/tests/e2e/lib/profile';

// Damages the stores of a closed browser as crashes do, opens it, writes, closes it cleanly, opens it again
// and counts. With recovery nothing that was confirmed may be missing; a build without it must lose, or this
// test would show nothing. Firefox keeps both stores in SQLite: there the browser is killed, so that there is
// a write-ahead log to cut.

/** Entries written in the session before the damage, and in the one after it. */
const BEFORE = 100;
const AFTER = 20;
/** Where a log is cut: in the middle, just behind it, and ever nearer to its end. */
const CUTS = [0.5, 0.501, 0.77, 0.9, 0.9999];

type Case = [Store, Damage];
/** In turns, so that each store has to stand in for the other after having been mended itself. */
const ALL: Case[] = [...CUTS, 'flip' as const, 'erase' as const].flatMap((how): Case[] => [
  ['storage.local', how],
  ['IndexedDB', how],
]);
/** Cut in the middle and near the end, flipped: what the first store loses by itself. */
const CONTROL: Case[] = [
  ['IndexedDB', 0.5],
  ['IndexedDB', 0.9],
  ['IndexedDB', 'flip'],
];

/** Firefox: one store after the other loses the end of its log, and all of it. */
const FIREFOX: [Store, number | 'erase'][] = [
  ['storage.local', 0.5],
  ['IndexedDB', 0.5],
  ['IndexedDB', 0.9],
  ['IndexedDB', 'erase'],
  ['storage.local', 'erase'],
];

interface Found {
  /** Confirmed entries that were missing, after the first opening or after the clean restart. */
  missing: number;
  /** The person was told that something was brought back. */
  told: boolean;
}

/**
 * Goes through cases with one profile: a session of writes, the damage, a session that finds it and writes
 * on, and the next one that should find everything. `guarded`: this build does what protects.
 */
async function run(build: string, cases: Case[], guarded: boolean): Promise<Found[]> {
  const found: Found[] = [];
  const profile = await Profile.make('chromium', build);
  const written: string[] = [];
  const write = async (session: Session, name: string, count: number) => {
    const ids = Array.from({ length: count }, (_, n) => `${name}-${n}`);
    await session.writeAll(ids);
    written.push(...ids);
  };
  const missingIn = async (session: Session) => {
    const there = await session.ids();
    return written.filter((id) => !there.has(id)).length;
  };
  try {
    let session = await profile.open();
    await session.settled();
    for (const [number, [store, how]] of cases.entries()) {
      if (number && guarded) await session.tidied(); // so that what follows is all the log holds
      await write(session, `before${number}`, BEFORE);
      await session.close();
      const did = await damage(profile.folder, store, how);

      session = await profile.open();
      await session.settled();
      const told = await session.restored();
      const first = await missingIn(session);
      await write(session, `after${number}`, AFTER);
      await session.close();

      session = await profile.open();
      await session.settled();
      const later = await missingIn(session);
      found.push({ missing: Math.max(first, later), told: Boolean(told?.restored) });
      const said = told
        ? `; told: ${told.restored} brought back${told.missing ? `, ${told.missing} not` : ''}`
        : '';
      console.log(`  ${did}: missing ${first}, after a clean restart ${later}, of ${written.length}${said}`);
      await session.restored();
      if (!guarded) written.splice(0, written.length, ...(await session.ids()));
    }
    await session.close();
  } finally {
    await profile.remove();
  }
  return found;
}

/** The same for Firefox, killed before each damage. Gives what was missing, and how many logs were cut. */
async function runFirefox(): Promise<{ missing: number; cases: number }> {
  const profile = await Profile.make('firefox');
  const written: string[] = [];
  let missing = 0;
  let cases = 0;
  try {
    let session = await profile.open();
    for (const [number, [store, how]] of FIREFOX.entries()) {
      await session.settled();
      const ids = Array.from({ length: BEFORE }, (_, n) => `firefox${number}-${n}`);
      await session.writeAll(ids);
      written.push(...ids);
      await session.kill();
      const did = await damageFirefox(profile.folder, store, how);

      session = await profile.open();
      await session.settled();
      const told = await session.restored();
      const there = await session.ids();
      const gone = written.filter((id) => !there.has(id)).length;
      missing += gone;
      if (did) cases += 1;
      const said = told ? `; told: ${told.restored} brought back` : '';
      console.log(
        `  ${did ?? `Firefox, ${store}: no log to cut`}: missing ${gone} of ${written.length}${said}`,
      );
    }
    await session.close();
  } finally {
    await profile.remove();
  }
  return { missing, cases };
}

const sum = (found: Found[]): number => found.reduce((all, { missing }) => all + missing, 0);

const at = process.argv.indexOf('--browser');
const only = at < 0 ? undefined : process.argv[at + 1];
if (only && only !== 'chromium' && only !== 'firefox') {
  console.error('torn-test [--browser chromium|firefox]');
  process.exit(2);
}

console.log('With recovery:');
const on = only === 'firefox' ? [] : await run(buildOf('chromium'), ALL, true);
const firefox = only === 'chromium' ? { missing: 0, cases: 0 } : await runFirefox();
const off = only === 'firefox' ? [] : await control();

// Every damage must have been one; the last cut may take no more than half of one write.
const real = on.filter(({ told }, n) => {
  const [store, how] = ALL[n] ?? [];
  return told || store !== 'IndexedDB' || how === CUTS.at(-1);
}).length;
const lost = off.filter(({ missing }) => missing > 0).length;
console.log(
  `with recovery: missing ${sum(on) + firefox.missing} in ${on.length + firefox.cases} cases; without: lost in ${lost} of ${off.length} (${sum(off)} entries)`,
);
if (real < on.length) console.log(`${on.length - real} cases damaged nothing`);
process.exitCode = sum(on) + firefox.missing === 0 && real === on.length && lost === off.length ? 0 : 1;

/** A build without recovery, made for this and nothing else. */
async function control(): Promise<Found[]> {
  const made = spawnSync('wxt', ['build', '-b', 'chrome', '--mode', 'unguarded'], {
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The build without recovery failed:\n${made.stdout}${made.stderr}`);
  console.log('Without recovery:');
  return run(`${buildOf('chromium')}-unguarded`, CONTROL, false);
}
